#!/bin/sh
# Measures what it costs to load all models, each time in a process of its own: time, processor time
# of the thread that loads, processor time of the whole process (the compiler of the JVM works beside
# it), and what the models keep on the heap.
#
#   models/score-loading.sh
set -eu
cd "$(dirname "$0")/.."
. models/classpath.sh
for run in 1 2 3 4 5; do
  java -Xmx256m -cp "$classpath" dev.vett.nlp.training.ScoreLoading nlp/src/training
done
