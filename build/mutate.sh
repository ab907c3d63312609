#!/bin/sh
# Mutation score of FlareScope.Core, folder by folder:   build/mutate.sh [FOLDER[/SUBFOLDER][,FOLDER...]...]
# A folder's mutants meet that folder's own tests (a subfolder's those of its folder; folders joined by commas share one build and
# each other's tests), without the Monte Carlo ones (*CoverageTests.cs and those listed in the test project), which are slow and
# kill by chance; code that only those reach is not mutated. Property tests try ten cases in place of a hundred.
# Texts are not mutated: a reworded message is no defect. Takes minutes; not part of ./test. The scores: bench/MUTATION.md.
set -u
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root/tests/FlareScope.Core.Tests" || exit 2
dotnet tool restore >/dev/null || exit 2
out=$root/artifacts/mutation
export CsCheck_Iter=10
[ $# -gt 0 ] || set -- $(cd "$root/src/FlareScope.Core" && ls -d */ | sed 's#/##')
mkdir -p "$out"

# Counts of one report by top folder: folder, mutants tested, killed (a time-out is a kill), survived, score.
scores() {
    tr -d '\n' <"$1" | grep -oE '"[^"]+\.cs": *\{ *"language"|"status": *"[A-Za-z]+"' | awk -F'"' '
        $3 ~ /^: *\{/ { sub(/.*FlareScope\.Core\//, "", $2); n = split($2, path, "/"); folder = n > 1 ? path[1] : "."; next }
        { status = $4 }
        status == "Killed" || status == "Timeout" { killed[folder]++ }
        status == "Survived" || status == "NoCoverage" { survived[folder]++ }
        END {
            for (f in killed) seen[f]; for (f in survived) seen[f]
            for (f in seen) { n = killed[f] + survived[f]; printf "%s: %d mutants, %d killed, %d survived, %.1f %%\n", f, n, killed[f], survived[f], 100 * killed[f] / n }
        }'
}

for group in "$@"; do
    name=$(echo "$group" | tr '/,' '-+')
    tests=$(echo "$group" | sed 's#/[^,]*##g')
    set -f
    files=$(echo "$group" | sed 's#,#/**/*.cs --mutate #g')/**/*.cs
    # shellcheck disable=SC2086 # the words of $files are meant
    MutatedFolders=$tests dotnet dotnet-stryker --mutate $files \
        --mutate '!Flames/FlowEstimator.cs' --mutate '!Flames/HeatSampler.cs' --mutate '!Flames/HeatDraw.cs' \
        --mutate '!Flames/EmissionSampler.cs' --mutate '!Flames/VarianceShares.cs' --mutate '!Flames/CalibratedEstimate.cs' \
        --mutate '!Flames/FlowSample.cs' --mutate '!Flames/FlameModelUncertainty.cs' --mutate '!Gas/GasSampler.cs' --mutate '!Gas/CompositionSampler.cs' --mutate '!Gas/AssociatedGasPrior.cs' --mutate '!Gas/ComponentUncertainty.cs' \
        --mutate '!Gas/DirichletUncertainty.cs' --mutate '!Statistics/GammaDistribution.cs' \
        -O "$out/$name" --skip-version-check >"$out/$name.log" 2>&1
    set +f
    report=$(find "$out/$name" -name mutation-report.json 2>/dev/null | head -1)
    [ -n "$report" ] && scores "$report" || echo "$group: no report, see $out/$name.log"
done
