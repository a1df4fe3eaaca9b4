package id.sakip.deploy;

import java.io.IOException;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sakip.embedded.DemoUser;
import id.sakip.embedded.DemoUsers;
import id.sakip.embedded.EmbeddedIssuer;
import id.sakip.platform.security.Peran;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The realm for Keycloak against the code, which the embedded issuer and the services follow. */
class KeycloakRealmTest {

    private final JsonNode realm = Repository.json("deploy/keycloak/sakip-realm.json");
    private final JsonNode users = Repository.json("deploy/keycloak/sakip-users-0.json");

    KeycloakRealmTest() throws IOException {}

    @Test
    void hasTheRolesOfTheCode() throws IllegalAccessException {
        var peran = new ArrayList<String>();
        for (Field field : Peran.class.getFields()) {
            peran.add((String) field.get(null));
        }

        assertThat(realm.at("/roles/realm").findValuesAsText("name")).containsExactlyInAnyOrderElementsOf(peran);
    }

    @Test
    void hasTheDemoUsersOfTheEmbeddedIssuer() {
        var ada = new ArrayList<DemoUser>();
        for (JsonNode user : users.get("users")) {
            ada.add(new DemoUser(
                    user.get("username").textValue(),
                    user.get("firstName").textValue(),
                    texts(user.get("realmRoles")),
                    texts(user.at("/attributes/kode_pd"))));
            assertThat(user.at("/credentials/0/value").textValue()).isEqualTo(DemoUsers.PASSWORD);
            assertThat(user.get("enabled").booleanValue()).isTrue();
        }

        assertThat(ada).containsExactlyInAnyOrderElementsOf(DemoUsers.all());
    }

    @Test
    void keepsTheDemoUsersOutOfTheRealmFile() {
        assertThat(realm.has("users")).isFalse();
        assertThat(users.get("realm")).isEqualTo(realm.get("realm"));
    }

    @Test
    void putsTheScopeOfAUserIntoTheTokenAsAList() {
        JsonNode mapper = mapper("kode_pd").get("config");

        assertThat(mapper.get("user.attribute").textValue()).isEqualTo("kode_pd");
        assertThat(mapper.get("claim.name").textValue()).isEqualTo("kode_pd");
        assertThat(mapper.get("multivalued").textValue()).isEqualTo("true");
        assertThat(mapper.get("access.token.claim").textValue()).isEqualTo("true");
    }

    @Test
    void namesTheAudienceOfTheEmbeddedIssuer() {
        assertThat(mapper("audience-sakip")
                        .at("/config/included.custom.audience")
                        .textValue())
                .isEqualTo(EmbeddedIssuer.AUDIENCE);
    }

    @Test
    void letsNobodyButAnAdministratorChangeTheScopeOfAUser() throws IOException {
        String profile = realm.get("components")
                .get("org.keycloak.userprofile.UserProfileProvider")
                .at("/0/config/kc.user.profile.config/0")
                .textValue();
        JsonNode parsed = new ObjectMapper().readTree(profile);

        assertThat(parsed.has("unmanagedAttributePolicy")).isFalse();
        for (JsonNode attribute : parsed.get("attributes")) {
            if (attribute.get("name").textValue().equals("kode_pd")) {
                assertThat(texts(attribute.at("/permissions/edit"))).containsExactly("admin");
                assertThat(attribute.get("multivalued").booleanValue()).isTrue();
                return;
            }
        }
        throw new AssertionError("the user profile does not know kode_pd");
    }

    private JsonNode mapper(String name) {
        for (JsonNode mapper : realm.at("/clients/0/protocolMappers")) {
            if (mapper.get("name").textValue().equals(name)) {
                return mapper;
            }
        }
        throw new AssertionError("no protocol mapper " + name);
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(text -> texts.add(text.textValue()));
        return texts;
    }
}
