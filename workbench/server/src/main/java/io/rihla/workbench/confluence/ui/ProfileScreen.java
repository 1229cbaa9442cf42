package io.rihla.workbench.confluence.ui;

import io.rihla.workbench.confluence.content.WikiException;
import io.rihla.workbench.confluence.people.People;
import io.rihla.workbench.confluence.people.WikiUser;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.ProfileLanguages;
import io.rihla.workbench.product.User;
import io.rihla.workbench.product.Users;
import io.rihla.workbench.web.Html;
import java.io.IOException;
import java.util.stream.Collectors;

/** A person; one's own profile has the choice of the product's languages. */
final class ProfileScreen {

    private final HostedProduct product;
    private final People people;

    ProfileScreen(HostedProduct product, People people) {
        this.product = product;
        this.people = people;
    }

    void register(Actions actions) {
        actions.get("/users/viewmyprofile.action", this::own);
        actions.get("/users/viewuserprofile.action", this::other);
    }

    private void own(Visit visit) throws IOException {
        if (visit.viewer().isAnonymous()) {
            throw WikiException.forbidden("Log in first");
        }
        User user =
                product.services().get(Users.class).byKey(visit.viewer().userKey()).orElseThrow();
        String languages =
                ProfileLanguages.names().entrySet().stream()
                        .map(
                                language ->
                                        Words.option(
                                                language.getKey(),
                                                language.getValue(),
                                                language.getKey().equals(user.language())))
                        .collect(Collectors.joining());
        visit.require("atl.userprofile");
        visit.show(
                "Profile",
                """
                <h1>%s</h1><p>%s</p><form class="aui top-label" method="post" action="%s">%s<input type="hidden" name="back" value="/users/viewmyprofile.action">
                <div class="field-group"><label for="user-language">Language</label><select class="select" id="user-language" name="language">%s</select></div>
                <button class="aui-button" id="user-language-save">Save</button></form>
                """
                        .formatted(
                                Words.name(user.fullName()),
                                Html.escape(user.email()),
                                visit.link("/profile/language"),
                                visit.token(),
                                languages));
    }

    private void other(Visit visit) throws IOException {
        WikiUser user =
                people.byKey(visit.parameter("userkey"))
                        .or(() -> people.byName(visit.parameter("username")))
                        .filter(found -> !visit.viewer().isAnonymous())
                        .orElseThrow(() -> WikiException.notFound("User Not Found"));
        visit.show(
                user.getFullName(),
                "<h1>%s</h1><p>%s</p>"
                        .formatted(Words.name(user.getFullName()), Html.escape(user.email())));
    }
}
