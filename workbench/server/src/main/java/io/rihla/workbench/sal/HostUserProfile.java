package io.rihla.workbench.sal;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserProfile;
import io.rihla.workbench.product.Product;
import io.rihla.workbench.product.User;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A person as plugins see one. */
record HostUserProfile(Product product, User user) implements UserProfile {

    @Override
    public UserKey getUserKey() {
        return new UserKey(user.key());
    }

    @Override
    public String getUsername() {
        return user.name();
    }

    @Override
    public String getFullName() {
        return user.fullName();
    }

    @Override
    public String getEmail() {
        return user.email();
    }

    /** Nobody in the workbench has a picture. */
    @Override
    public URI getProfilePictureUri(int width, int height) {
        return null;
    }

    /** Relative to the base address, as in the products. */
    @Override
    public URI getProfilePageUri() {
        return URI.create("/profile/" + URLEncoder.encode(user.name(), StandardCharsets.UTF_8));
    }
}
