# Shared by ./flarescope and ./flarescope-train: builds on first use or when a source is newer, then starts the program.
# Usage: run_project PROJECT PROGRAM "SOURCE DIRS" ARGS...
# Build output goes to stderr, so that stdout carries only what the program prints.
set -eu

fail() { echo "flarescope: $1" >&2; exit 2; }

run_project() {
    project=$1 program=$2 sources=$3
    shift 3
    output="$root/artifacts/bin/$project/release"
    stamp="$output/.built"
    if [ ! -e "$stamp" ] || [ -n "$(cd "$root" && find $sources Directory.Build.props Directory.Build.targets \
            Directory.Packages.props package-lock.json build global.json \
            -newer "$stamp" -type f ! -path '*/obj/*' ! -name 'packages.lock.json' -print -quit)" ]; then
        command -v dotnet >/dev/null || fail "the .NET 10 SDK is not on the PATH; install it and run again"
        command -v npm >/dev/null || fail "npm (Node 20) is not on the PATH; install it and run again"
        echo "building $project (first use or a newer source) ..." >&2
        mkdir -p "$root/artifacts"
        log="$root/artifacts/build-$project.log"
        if ! (cd "$root" && dotnet build "src/$project" --configuration Release --nologo -v quiet -clp:NoSummary) >"$log" 2>&1; then
            cat "$log" >&2
            fail "the build of $project failed; the log is artifacts/build-$project.log"
        fi
        touch "$stamp"
    fi
    exec "$output/$program" "$@"
}
