#!/bin/sh
# Mutation score of FlareScope.Core, folder by folder:
#   build/mutate.sh [--sample N [--seed S]] [FOLDER[/SUBFOLDER][,FOLDER...]...]
# A folder's mutants meet that folder's own tests (a subfolder's those of the subfolder; FOLDER/. changes the files of a folder without
# its subfolders and takes the tests of all; folders joined by commas share one build and each other's tests), without the Monte Carlo
# ones (*CoverageTests.cs and those listed in the test project), which are slow and kill by chance; code that only those reach is not
# mutated. Property tests try ten cases in place of a hundred.
# Texts are not mutated: a reworded message is no defect. --sample changes members (properties, methods) drawn by a seed until they
# hold about N mutants, and estimates the folder's score with a 95 % interval; the same seed draws the same members of the same code.
# Takes minutes and Node; not part of ./test. The scores: bench/MUTATION.md.
set -u
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
sample= seed=1
while [ $# -gt 0 ]; do
    case $1 in
        --sample) sample=$2; shift 2 ;;
        --seed) seed=$2; shift 2 ;;
        *) break ;;
    esac
done
cd "$root/tests/FlareScope.Core.Tests" || exit 2
dotnet tool restore >/dev/null || exit 2
out=$root/artifacts/mutation
export CsCheck_Iter=10
[ $# -gt 0 ] || set -- $(cd "$root/src/FlareScope.Core" && ls -d */ | sed 's#/##')
mkdir -p "$out"

# Only Monte Carlo tests reach these.
unreached='Flames/FlowEstimator.cs Flames/HeatSampler.cs Flames/HeatDraw.cs Flames/EmissionSampler.cs Flames/VarianceShares.cs
    Flames/CalibratedEstimate.cs Flames/FlowSample.cs Flames/FlameModelUncertainty.cs Gas/GasSampler.cs Gas/CompositionSampler.cs
    Gas/AssociatedGasPrior.cs Gas/ComponentUncertainty.cs Gas/DirichletUncertainty.cs Statistics/GammaDistribution.cs'

for group in "$@"; do
    name=$(echo "$group" | sed 's#/\.#-own#g' | tr '/,' '-+')
    drawn=
    set -f
    if [ -n "$sample" ]; then
        name=$name-$sample-$seed
        drawn="$group $sample $seed $unreached"
        # shellcheck disable=SC2086 # the words are meant, here and below
        patterns=$(node "$root/build/mutants.mjs" sample "$root" $drawn) || exit 2
    else
        patterns=$(echo "$group/**/*.cs" | sed 's#,#/**/*.cs #g; s#/\./\*\*/#/#g')
    fi
    # shellcheck disable=SC2086
    MutatedFolders=$(echo "$group" | sed 's#/\.##g') dotnet dotnet-stryker \
        $(printf -- '--mutate %s ' $patterns) $(printf -- '--mutate !%s ' $unreached) \
        -O "$out/$name" --skip-version-check >"$out/$name.log" 2>&1
    report=$(find "$out/$name" -name mutation-report.json 2>/dev/null | head -1)
    # shellcheck disable=SC2086
    [ -n "$report" ] && node "$root/build/mutants.mjs" score "$root" "$report" $drawn || echo "$group: no report, see $out/$name.log"
    set +f
done
