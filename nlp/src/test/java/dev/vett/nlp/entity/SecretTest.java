package dev.vett.nlp.entity;

import static dev.vett.core.analysis.EntityType.SECRET;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "password=Gr0nnSaape9 | Gr0nnSaape9",
        "DB_PASSWORD=Makrill-2026! ok | Makrill-2026!",
        "spring.datasource.password=tjena | tjena",
        "secret = \"s3cr3t!\" | s3cr3t!",
        "const apiKey = 'AbCdEf123456'; | AbCdEf123456",
        "{\"password\": \"hemligt\"} | hemligt",
        "api_key: 8f7d6a5b4c3d2e1f | 8f7d6a5b4c3d2e1f",
        "'token' => 'abc123def456' | abc123def456",
        "aws_secret_access_key=wJalrXUtnFEMI/K7MDENG/bPx | wJalrXUtnFEMI/K7MDENG/bPx",
        "Lösenord: Sommar2026! | Sommar2026!",
        "Passord: Sommer2026. | Sommer2026",
        "adgangskode: Sommer2026 | Sommer2026",
        "https://app.example/in?token=9f8a7b6c5d&x=1 | 9f8a7b6c5d"
      })
  void findsTheValueOfAnAssignment(String text, String secret) {
    assertThat(Found.of(SECRET, text)).containsExactly(secret);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AKIAIOSFODNN7EXAMPLE",
        "ghp_16C7e42F292c6912E7710c838347Ae178B4a",
        "github_pat_11ABCDEFG0abcdefghij_KLMNOP",
        "sk_live_4eC39HqLyjWDarjtT1zdp7dc",
        "tok_7hR2kXv81LbTz4RwPq8n7Kd",
        "dckr_pat_4eC39HqLyjWDarjtT1zdp7dc",
        "xoxb-1234567890-abcdefghij",
        "AIzaSyDdI0hCZtE6vySjMm-WEfRq3CPzqKqqsHI",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc-DEF_123",
        "https://hooks.slack.com/services/T000/B000/XyZ123",
        "postgres://receipts:Gr0nnSaape9@db-eu.kvitto.example:5432/receipts",
        "redis://:p4ssw0rd@cache:6379",
        "amqp://u:a/b#c@mq.firma.example/v",
        "https://anna:pw123@git.firma.example/x"
      })
  void findsKeysTokensAndConnections(String secret) {
    assertThat(Found.of(SECRET, "Varför går inte " + secret + " längre?")).containsExactly(secret);
  }

  @Test
  void findsHeaders() {
    assertThat(Found.of(SECRET, "Authorization: Bearer mF_9.B5f-4.1JqM12345"))
        .containsExactly("mF_9.B5f-4.1JqM12345");
    assertThat(Found.of(SECRET, "authorization: basic dXNlcjpwYXNz1="))
        .containsExactly("dXNlcjpwYXNz1=");
  }

  @Test
  void findsPrivateKeys() {
    String key =
        """
        -----BEGIN RSA PRIVATE KEY-----
        MIIEpAIBAAKCAQEA7bq
        abcd+/==
        -----END RSA PRIVATE KEY-----\
        """;
    assertThat(Found.of(SECRET, "Hjälp\n" + key + "\nhej")).containsExactly(key);
    assertThat(Found.of(SECRET, "-----BEGIN PRIVATE KEY-----\nMIIEpAIBAAKCAQEA7bq\nHjälp!"))
        .containsExactly("-----BEGIN PRIVATE KEY-----\nMIIEpAIBAAKCAQEA7bq");
    assertThat(Found.of(SECRET, key.replace("PRIVATE", "PUBLIC"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password: ****",
        "password=xxxxxxxx",
        "api_key: <your-key>",
        "api_key=YOUR_API_KEY",
        "PASSWORD=$DB_PASS og ${DB_PASS}",
        "password=%PASSWORD%",
        "password={{ vault_password }}",
        "password=changeme",
        "password=null; token=string",
        "if (password == other)",
        "password: os.environ['DB']",
        "token = getToken()",
        "token = request.token",
        "Password: ask me.",
        "Token: 5000 kr",
        "glömt lösenord: https://x.example/reset",
        "Jag glömde lösenordet igen",
        "pass: 1234 backhopp",
        "Bearer <token> eller bearer of bad news",
        "ghp_xxxxxxxxxxxxxxxxxxxx",
        "tok_xxxxxxxxxxxxxxxxxxxx",
        "secret_santa_for_the_whole_team",
        "token_of_appreciation_from_everybody_2",
        "postgres://user:<password>@db.example/x",
        "postgres://user:${PW}@db.example/x",
        "https://bank.example@inn.example/x",
        "-----BEGIN PRIVATE KEY----- och sånt",
        "lösenordet är Makrill-2026!"
      })
  void leavesPlaceholdersCodeAndProse(String text) {
    assertThat(Found.of(SECRET, text)).isEmpty();
  }

  @Test
  void keepsTheAddressUpToItsSecret() {
    assertThat(Found.in("https://app.example/in?token=9f8a7b6c5d"))
        .containsExactly("URL https://app.example/in?token=", "SECRET 9f8a7b6c5d");
  }
}
