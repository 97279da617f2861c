#!/bin/sh
# Writes the table of letters that look like Latin ones, from the confusables that come with ICU4J.
# The table has a few hundred letters; ICU4J itself would add 15 MB to every program that checks.
set -eu
cd "$(dirname "$0")/.."
mvn -B -q -ntp -N dependency:copy -Dartifact=com.ibm.icu:icu4j:79.1 -DoutputDirectory=nlp/target/training
java -cp nlp/target/training/icu4j-79.1.jar models/LookAlikes.java \
  > nlp/target/look-alikes.txt
mv nlp/target/look-alikes.txt nlp/src/main/resources/dev/vett/nlp/fold/look-alikes.txt
