#!/bin/sh
# Mutation score of FlareScope.Core, folder by folder:   build/mutate.sh [FOLDER[/SUBFOLDER]...]
# Each folder's mutants meet that folder's own tests (a subfolder's mutants those of its folder), without the Monte Carlo ones
# (listed in the test project), which are slow and kill by chance; code that only those reach is not mutated.
# Texts are not mutated: a reworded message is no defect. Takes minutes; not part of ./test. The scores: bench/MUTATION.md.
set -u
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root/tests/FlareScope.Core.Tests" || exit 2
dotnet tool restore >/dev/null || exit 2
out=$root/artifacts/mutation
[ $# -gt 0 ] || set -- $(cd "$root/src/FlareScope.Core" && ls -d */ | sed 's#/##')
for folder in "$@"; do
    tests=${folder%%/*}
    [ -d "$tests" ] || { echo "$folder: no tests in tests/FlareScope.Core.Tests/$tests"; continue; }
    # The folder itself without its subfolders: FOLDER/.
    case $folder in */.) files=${folder%.}*.cs ;; *) files="$folder/**/*.cs" ;; esac
    name=$(echo "$folder" | tr / -)
    mkdir -p "$out"
    set -f
    MutatedFolder=$tests dotnet dotnet-stryker --mutate "$files" \
        --mutate '!Flames/FlowEstimator.cs' --mutate '!Flames/HeatSampler.cs' --mutate '!Flames/HeatDraw.cs' \
        --mutate '!Flames/EmissionSampler.cs' --mutate '!Flames/VarianceShares.cs' --mutate '!Flames/CalibratedEstimate.cs' \
        --mutate '!Flames/FlowSample.cs' -O "$out/$name" --skip-version-check >"$out/$name.log" 2>&1
    set +f
    echo "$folder: $(sed -n 's/.*final mutation score is //p' "$out/$name.log")"
done
