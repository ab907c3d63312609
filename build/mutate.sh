#!/bin/sh
# Mutation score of FlareScope.Core, folder by folder:   build/mutate.sh [FOLDER...]
# Each folder's mutants meet that folder's own tests, without the Monte Carlo ones (named *CoverageTests.cs), which are slow and
# kill by chance. Texts are not mutated: a reworded message is no defect. Takes minutes; not part of ./test.
set -u
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root/tests/FlareScope.Core.Tests" || exit 2
dotnet tool restore >/dev/null || exit 2
out=$root/artifacts/mutation
mkdir -p "$out"
[ $# -gt 0 ] || set -- $(cd "$root/src/FlareScope.Core" && ls -d */ | sed 's#/##')
for folder in "$@"; do
    [ -d "$folder" ] || { echo "$folder: no tests in tests/FlareScope.Core.Tests/$folder"; continue; }
    MutatedFolder=$folder dotnet dotnet-stryker --mutate "$folder/**/*.cs" -O "$out/$folder" --skip-version-check >"$out/$folder.log" 2>&1
    echo "$folder: $(sed -n 's/.*final mutation score is //p' "$out/$folder.log")"
done
