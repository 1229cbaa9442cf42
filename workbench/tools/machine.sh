# What the two commands ask of the machine they run on. Sourced, not run.

MAVEN=${MAVEN:-mvn}

needs_java_maven_node() {
    local missing=()
    command -v java >/dev/null 2>&1 && command -v javac >/dev/null 2>&1 || missing+=("a JDK, 17 or later (apt-get install openjdk-17-jdk)")
    command -v "$MAVEN" >/dev/null 2>&1 || missing+=("Maven 3.8 or later (apt-get install maven, or set MAVEN to the wrapper: MAVEN=$PWD/mvnw)")
    command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1 || missing+=("Node.js 20 or later with npm")
    if [ ${#missing[@]} -gt 0 ]; then
        echo "The workbench needs:" >&2
        printf '  - %s\n' "${missing[@]}" >&2
        return 1
    fi
    local version
    version=$(java -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)
    if [ "${version:-0}" -lt 17 ]; then
        echo "The workbench needs JDK 17 or later; \"java\" here is version ${version:-unknown}. Set PATH or JAVA_HOME." >&2
        return 1
    fi
}

# Sets RIHLA_BROWSER. Installs Debian's Chromium when there is none and we may.
needs_browser() {
    local found
    for found in "${RIHLA_BROWSER:-}" chromium chromium-browser google-chrome; do
        if [ -n "$found" ] && command -v "$found" >/dev/null 2>&1; then
            RIHLA_BROWSER=$(command -v "$found")
            export RIHLA_BROWSER
            return 0
        fi
    done
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        echo "No browser here: installing Debian's Chromium and fonts with Arabic letters."
        apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
            chromium fonts-noto-core >/dev/null && needs_browser_found && return 0
    fi
    echo "The acceptance suite did not run: there is no Chromium, and it cannot be installed without root." >&2
    echo "Install it (apt-get install chromium fonts-noto-core) or name one in RIHLA_BROWSER." >&2
    return 1
}

needs_browser_found() {
    RIHLA_BROWSER=$(command -v chromium) && export RIHLA_BROWSER
}
