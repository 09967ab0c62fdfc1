package io.github.taskclients.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.github.taskclients.features.vendors.BadRequestException;
import io.github.taskclients.features.vendors.NotFoundException;
import io.github.taskclients.features.vendors.VendorsClient;
import io.github.taskclients.features.vendors.model.Order;
import io.github.taskclients.features.vendors.model.OrderAddress;
import io.github.taskclients.features.vendors.model.OrderAddressGeo;
import io.github.taskclients.features.vendors.model.OrderChannelsInner;
import io.github.taskclients.features.vendors.model.OrderCode;
import io.github.taskclients.features.vendors.model.OrderLevel;
import io.github.taskclients.features.vendors.model.OrderList;
import io.github.taskclients.features.vendors.model.OrderMode;
import io.github.taskclients.features.vendors.model.OrderState;
import io.github.taskclients.features.vendors.model.OrderZone;
import io.github.taskclients.features.vendors.model.Problem;
import java.math.BigDecimal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VendorsTest extends FeatureTest {
  private VendorsClient client;

  @BeforeEach
  void openClient() {
    client = VendorsClient.builder().baseUrl(baseUrl()).strict(true).build();
  }

  @AfterEach
  void closeClient() {
    client.close();
  }

  private Order order(String json) {
    answer(200, json);
    return client.orders().getOrder("1");
  }

  @Test
  void slashAtTheEndOfAPathIsKept() throws Exception {
    answer(200, "{}");

    client.orders().getOrderBySlash("1");

    assertRequest("GET /v1/orders/1/");
  }

  @Test
  void getHasNoBodyAndAnOperationWithoutLatinLettersAName() throws Exception {
    answer(200, "{}");

    client.orders().x();

    assertThat(assertRequest("GET /v1/orders/*/latest").getBody()).isNull();
  }

  @Test
  void partOfSchemaReferredToIsTheSameClass() {
    answer(200, "{\"last_state\":\"done\",\"last_address\":{\"street\":\"s\",\"geo\":{\"lat\":1}},\"last_place\":{\"lat\":1}}");

    OrderList list = client.orders().listOrders();

    assertThat(list.getLastState()).isSameAs(OrderState.DONE);
    OrderAddress address = list.getLastAddress();
    assertThat(address).isEqualTo(order("{\"address\":{\"street\":\"s\",\"geo\":{\"lat\":1}}}").getAddress());
    assertThat(address.getGeo()).isEqualTo(list.getLastPlace()).isEqualTo(OrderAddressGeo.builder().lat(BigDecimal.ONE).build());
  }

  @Test
  void objectsInsideOfPartsOfPartsHaveClasses() {
    answer(200, "{\"total\":1,\"orders\":[{\"number\":\"n\"}],\"pages\":[{\"first\":1,\"last\":2}]}");

    OrderList list = client.reports().listOrders();

    assertThat(list.getTotal()).isEqualTo(1L);
    assertThat(list.getOrders().get(0).getNumber()).isEqualTo("n");
    assertThat(list.getPages().get(0).getFirst()).isEqualTo(1L);
    assertThat(list.getPages().get(0).getLast()).isEqualTo(2L);
  }

  @Test
  void enumOfListIsOneOfItsItems() {
    assertThat(order("{\"channels\":[\"mail\",\"phone\"]}").getChannels()).containsExactly(OrderChannelsInner.MAIL, OrderChannelsInner.PHONE);
  }

  @Test
  void objectsInListsOfListsHaveClasses() {
    assertThat(order("{\"grid\":[[{\"cell\":\"a\"}]]}").getGrid().get(0).get(0).getCell()).isEqualTo("a");
  }

  @Test
  void partThatOnlyDescribesIsNoType() {
    assertThat(order("{\"level\":\"high\"}").getLevel()).isSameAs(OrderLevel.HIGH);
  }

  @ParameterizedTest
  @CsvSource({"Etc/GMT+1, ETC_GMT_PLUS_1", "Etc/GMT-1, ETC_GMT_1", "Etc/GMT_12, ETC_GMT_12", "UNRECOGNIZED, UNRECOGNIZED2", "other, UNRECOGNIZED"})
  void valuesOfOneSpellingHaveConstantsOfTheirOwn(String value, OrderZone.Known known) {
    assertThat(OrderZone.of(value).known()).isEqualTo(known);
  }

  @Test
  void givenNamesOfConstantsBecomeJavas() {
    assertThat(order("{\"mode\":1}").getMode()).isSameAs(OrderMode.ONLY_SELECTED);
  }

  @Test
  void alternativesOfOneTypeAreToldApart() {
    OrderCode code = order("{\"code\":\"B1\"}").getCode();

    assertThat(code.asString()).isNull();
    assertThat(code.asString2()).isEqualTo("B1");
    assertThat(OrderCode.ofString("A1")).isEqualTo(OrderCode.fromJson(JsonParser.parseString("\"A1\"")));
  }

  @Test
  void schemasWithNamesOfJavasHaveClasses() {
    Order order = order("{\"attachment\":{\"p\":\"a\"},\"kind\":{\"q\":\"b\"},\"process\":{\"r\":\"c\"},\"size\":{\"cm\":3}}");

    assertThat(order.getAttachment().getP()).isEqualTo("a");
    assertThat(order.getKind().getQ()).isEqualTo("b");
    assertThat(order.getProcess().getR()).isEqualTo("c");
    assertThat(order.getSize().getCm()).isEqualTo(3L);
  }

  @Test
  void memberWithoutNameIsKept() {
    answer(200, "{\"\":\"x\"}");
    try (VendorsClient lenient = VendorsClient.builder().baseUrl(baseUrl()).build()) {
      assertThat(lenient.orders().getOrder("1").getAdditionalProperties()).containsOnlyKeys("");
    }
  }

  @Test
  void errorOfOperationWithTwoTagsIsTyped() {
    answer(404, "{\"code\":\"c\"}");

    NotFoundException e = catchThrowableOfType(NotFoundException.class, () -> client.reports().listOrders());

    assertThat(e.getError(Problem.class).getCode()).isEqualTo("c");
  }

  @Test
  void freeFormErrorIsJson() {
    answer(400, "{\"any\":1}");

    BadRequestException e = catchThrowableOfType(BadRequestException.class, () -> client.orders().listOrders());

    assertThat(e.getError(JsonElement.class)).hasToString("{\"any\":1}");
  }

  @Test
  void bodyWithoutMediaTypeIsNone() throws Exception {
    answer(204);

    client.orders().deleteOrders();

    assertThat(body(assertRequest("DELETE /v1/orders"))).isEmpty();
  }

  @Test
  void fileInFormOfTextsIsText() throws Exception {
    answer(200, "{}");

    client.orders().putOrder("1", "n", "s");

    assertThat(body(assertRequest("PUT /v1/orders/1"))).isEqualTo("note=n&scan=s");
  }

  @Test
  void fileForAnyStatusIsDownloaded() throws Exception {
    answer(200, "bytes");

    assertThat(client.scans().getScan().string()).isEqualTo("bytes");
  }
}
