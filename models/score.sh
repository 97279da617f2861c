#!/bin/sh
# Measures the models on the dev parts of the corpora, and prints the tables of docs/models.md.
#
#   models/score.sh CORPORA
set -eu
if [ $# -ne 1 ]; then
  echo "Give the folder of corpora that docs/models.md describes" >&2
  exit 2
fi
if [ ! -d "$1" ]; then
  echo "$1 is no folder; give the folder of corpora that docs/models.md describes" >&2
  exit 2
fi
corpora=$(realpath "$1")
cd "$(dirname "$0")/.."
. models/classpath.sh
java -Xmx2g -cp "$classpath" dev.vett.nlp.training.ScoreModels "$corpora"
