# Sets $classpath to what training needs; the models' own folder comes first, so that a model that
# was just trained is the one that the next is trained with. Read by train.sh and score.sh.
mvn -B -q -ntp -pl core,models,nlp -am compile dependency:build-classpath \
  -Dmdep.outputFile=target/classpath -Dmdep.includeScope=runtime
mvn -B -q -ntp -N dependency:copy -Dartifact=net.datafaker:datafaker:2.4.2 \
  -DoutputDirectory=nlp/target/training
classpath=models/src/main/resources:nlp/target/classes:core/target/classes
classpath=$classpath:nlp/target/training/datafaker-2.4.2.jar:$(cat nlp/target/classpath)
