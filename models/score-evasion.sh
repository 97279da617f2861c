#!/bin/sh
# Measures how many listed words are found in disguise, and how many clean sentences are flagged for
# it, and prints the table of docs/models.md.
#
#   models/score-evasion.sh CORPORA
set -eu
if [ $# -ne 1 ]; then
  echo "Give the folder of corpora that docs/models.md describes" >&2
  exit 2
fi
corpora=$(realpath "$1")
cd "$(dirname "$0")/.."
. models/classpath.sh
java -Xmx2g -cp "$classpath" dev.vett.nlp.training.ScoreEvasion "$corpora" \
  rules/src/main/resources/dev/vett/rules/nordic/lexicon
