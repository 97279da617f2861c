#!/bin/sh
# Measures the classifiers on their own labelled texts, each fifth with models that were trained on
# the other four, and prints the tables of docs/models.md. Fifths are judged beside one another, as
# many as there are processors; each takes up to 1.5 GB of memory.
#
#   models/score-classifiers.sh [TASK...]
set -eu
cd "$(dirname "$0")/.."
. models/classpath.sh
java -Xmx4g -cp "$classpath" dev.vett.nlp.training.ScoreClassifiers nlp/src/training \
  rules/src/main/resources/dev/vett/rules/nordic/lexicon "$@"
