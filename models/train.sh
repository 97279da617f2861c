#!/bin/sh
# Trains the models that Vett ships, and writes them into this module's resources.
#
#   models/train.sh CORPORA ENGLISH_WORDS [MODEL...]
#
# CORPORA        the folder of corpora that docs/models.md describes
# ENGLISH_WORDS  a list of English words, one a line (american-english of Debian's wamerican)
# MODEL          language, words, sentences, tokens or names; all of them if none is given
#
# The same input gives the same bytes. It takes five to ten minutes on two cores, and 5 GB of memory.
set -eu
if [ $# -lt 2 ]; then
  sed -n '2,10s/^# \{0,1\}//p' "$0" >&2
  exit 2
fi
corpora=$(realpath "$1")
words=$(realpath "$2")
shift 2
cd "$(dirname "$0")/.."
. models/classpath.sh
java -Xmx5g -cp "$classpath" dev.vett.nlp.training.TrainModels \
  "$corpora" models/src/main/resources/dev/vett/models "$words" "$@"
