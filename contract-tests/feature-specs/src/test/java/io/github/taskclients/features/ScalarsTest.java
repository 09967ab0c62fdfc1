package io.github.taskclients.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.taskclients.features.scalars.ScalarsClient;
import io.github.taskclients.features.scalars.model.All;
import java.time.OffsetDateTime;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class ScalarsTest extends FeatureTest {
  @Test
  void everyFormatGoesBothWays() throws Exception {
    String json =
        "{\"must\":\"a&b\",\"mayBeNull\":null,\"canBeNull\":null,\"plain\":9007199254740993,\"i32\":9,\"ts\":1767225600000,\"i64\":-1,\"num\":1.10,"
            + "\"dbl\":0.5,\"flt\":0.25,\"dec\":\"1.50\",\"bool\":true,\"day\":\"2026-01-31\",\"at\":\"2026-01-31T00:00:00+02:00\","
            + "\"uri\":\"urn:x\",\"uuid\":\"00000000-0000-0000-0000-000000000001\",\"bytes\":\"AQI=\",\"email\":\"a@b.c\"}";
    answer(200, json);
    All all = new com.google.gson.Gson().fromJson(json, All.class);

    try (ScalarsClient client = ScalarsClient.builder().baseUrl(baseUrl()).strict(true).build()) {
      assertThat(client.scalars().putAll(all)).isEqualTo(all);
    }
    assertThat(body(assertRequest("PUT /v1/all"))).isEqualTo(json);
    assertThat(all.getBytes().toByteArray()).containsExactly(1, 2);
  }

  @Test
  void boundsAreChecked() {
    All all = All.builder().must("a").mayBeNull(null).build();

    assertThat(all.validate()).isSameAs(all);
    assertThatThrownBy(() -> all.toBuilder().must("").build().validate()).hasMessageContaining("All.must");
    assertThatThrownBy(() -> all.toBuilder().must("abcd").build().validate()).hasMessageContaining("length <= 3");
    assertThatThrownBy(() -> all.toBuilder().must("A").build().validate()).hasMessageContaining("matches");
    assertThatThrownBy(() -> all.toBuilder().must("a\n").build().validate()).hasMessageContaining("matches");
    assertThatThrownBy(() -> all.toBuilder().bytes(ByteString.encodeUtf8("four")).build().validate()).hasMessageContaining("length <= 4");
    assertThatThrownBy(() -> all.toBuilder().at(OffsetDateTime.parse("2026-01-31T00:00:01+02:00")).build().validate())
        .hasMessageContaining("matches");
    assertThat(all.toBuilder().dec("9").build().validate()).isNotNull();
    assertThatThrownBy(() -> all.toBuilder().dec("1.2345").build().validate()).hasMessageContaining("length <= 5");
    assertThat(all.toBuilder().at(OffsetDateTime.parse("2026-01-31T00:00:00+02:00")).build().validate()).isNotNull();
    assertThatThrownBy(() -> all.toBuilder().dbl(Double.NaN).build().validate()).hasMessage("All.dbl is NaN, for which JSON has no number");
    assertThatThrownBy(() -> all.toBuilder().i32(10).build().validate()).hasMessageContaining("value < 10");
    assertThatThrownBy(() -> All.builder().must("a").build().validate()).hasMessage("All.mayBeNull is required but absent");
  }
}
