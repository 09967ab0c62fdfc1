package generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a pattern of ECMA-262 finds, Java's finds; what it does not find, Java's does not. */
class JavaPatternTest {
  @ParameterizedTest(name = "{0} finds {1}")
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "`^a$`, `a`",
        "`^a.b$`, `a\u0085b`",
        "`\\s`, `\u00a0`",
        "`[\\s]`, `\ufeff`",
        "`^\\S$`, `\u0085`",
        "`\\v`, `\u000b`",
        "`\\bé`, `aé`",
        "`[[]`, `[`",
        "`[a&&b]`, `&`",
        "`[^]`, `\n`",
        "`[\\]]`, `]`",
        "`\\-\\_`, `-_`",
        "`\\i`, `i`",
        "`[\\–]\\é`, `–é`",
        "`\\d\\D\\w\\W`, `1aa-`",
        "`\\u0041\\x42`, `AB`",
        "`(?<n>a)\\k<n>`, `aa`",
        "`[$.]`, `$`"
      })
  void whatThePatternFindsJavaFinds(String pattern, String text) {
    assertThat(finds(JavaPattern.of(pattern), text)).isTrue();
  }

  @ParameterizedTest(name = "{0} does not find {1}")
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "`^a$`, `a\n`",
        "`^a.b$`, `a\u2028b`",
        "`\\s`, `\u0085`",
        "`^\\S$`, `\u3000`",
        "`[]`, `a`",
        "`[a&&a]`, `b`",
        "`a\\B\\.`, `a.b`",
        "`é\\b`, `é-`"
      })
  void whatThePatternDoesNotFindJavaDoesNot(String pattern, String text) {
    assertThat(finds(JavaPattern.of(pattern), text)).isFalse();
  }

  @ParameterizedTest(name = "{0} finds {1}")
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "`\"`, `\"`",
        "`\\\\`, `\\`",
        "`\u00e9`, `\u00e9`",
        "`^\ud83d\ude00$`, `\ud83d\ude00`",
        "`^[\ud83d\ude00]$`, `\ud83d\ude00`"
      })
  void literalIsAsciiAndFindsTheSame(String pattern, String text) {
    String literal = JavaPattern.literal(pattern);

    assertThat(literal).matches("[ -~]+");
    // As a compiler reads it.
    assertThat(finds(literal.translateEscapes(), text)).isTrue();
  }

  private static boolean finds(String java, String text) {
    return Pattern.compile(java).matcher(text).find();
  }
}
