#!/bin/sh
# Trains the classifiers from the labelled texts in nlp/src/training, and writes them into the
# resources of nlp. They are our own work, under the licence of the code.
#
#   models/train-classifiers.sh [TASK...]
#
# TASK   a folder of nlp/src/training; all of them if none is given
#
# The same input gives the same bytes.
set -eu
cd "$(dirname "$0")/.."
. models/classpath.sh
java -Xmx4g -cp "$classpath" dev.vett.nlp.training.TrainClassifiers \
  nlp/src/training rules/src/main/resources/dev/vett/rules/nordic/lexicon \
  nlp/src/main/resources/dev/vett/nlp/classify "$@"
