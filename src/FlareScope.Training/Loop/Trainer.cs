using FlareScope.Datasets.Augmentation;
using FlareScope.Training.Checkpoints;
using FlareScope.Training.Data;
using FlareScope.Training.Evaluation;

namespace FlareScope.Training.Loop;

/// <summary>Drives a run epoch by epoch: learn, score, keep the best, save.</summary>
internal sealed class Trainer
{
    private readonly TrainingRecipe recipe;
    private readonly TrainingRun run;
    private readonly RunFolder folder;
    private readonly ProgressLine progress;
    private readonly TimeProvider clock;
    private readonly Validator validator;
    private readonly BatchFeed strong;
    private readonly BatchFeed gentle;
    private readonly LearningRate rate;
    private double validationSeconds;

    /// <summary>Prepares a run.</summary>
    public Trainer(
        TrainingRecipe recipe, TrainingRun run, TrainingData data, RunFolder folder, ProgressLine progress, TimeProvider clock)
    {
        (this.recipe, this.run, this.folder, this.progress, this.clock) = (recipe, run, folder, progress, clock);
        var plan = EpochPlan.Of(data.Train, recipe);
        BatchFeed Feed(AugmentationOptions options, IReadOnlyList<int> sides) => new(
            new SampleComposer(data.Train, options, data.Cutouts), plan, sides, recipe.BatchSize, recipe.FireLikeClass, recipe.Seed);
        (strong, gentle) = (Feed(recipe.Augmentation, recipe.Sides), Feed(recipe.Augmentation.Gentle(), [recipe.ImageSize]));
        folder.WriteSamples(data, recipe);
        validator = new Validator(data.Validation, recipe.ImageSize, recipe.BatchSize, recipe.FlareSources);
        var steps = strong.StepsPerEpoch;
        rate = new LearningRate(recipe.PeakLearningRate, (long)(recipe.WarmUpEpochs * steps), (long)steps * recipe.Epochs);
    }

    /// <summary>Trains the epochs that are left.</summary>
    /// <param name="stopAfterSteps">Ends early after so many steps, without scoring or saving; null trains to the end.</param>
    /// <param name="cancel">Ends between two steps; the last checkpoint stays.</param>
    /// <returns>Whether the last epoch was reached.</returns>
    public bool Run(int? stopAfterSteps, CancellationToken cancel)
    {
        var stop = stopAfterSteps + run.Progress.StepsDone;
        for (var epoch = run.Progress.EpochsDone; epoch < recipe.Epochs; epoch++)
        {
            var started = clock.GetTimestamp();
            var meter = Learn(epoch, stop, cancel);
            var seconds = clock.GetElapsedTime(started).TotalSeconds;
            if (run.Progress.StepsDone >= stop) return false;
            Finish(epoch, meter, seconds, cancel);
        }

        return true;
    }

    private LossMeter Learn(int epoch, long? stop, CancellationToken cancel)
    {
        var isGentle = epoch >= recipe.GentleFrom;
        var feed = isGentle ? gentle : strong;
        var (meter, step, started) = (new LossMeter(), 0, clock.GetTimestamp());
        foreach (var batch in feed.Epoch(epoch, cancel))
        {
            meter.Add(run.Step(batch, rate.At(run.Progress.StepsDone), isGentle && recipe.FineBoxes));
            step++;
            var perStep = clock.GetElapsedTime(started).TotalSeconds / step;
            progress.Step(
                epoch + 1, recipe.Epochs, step, feed.StepsPerEpoch, meter.Total, recipe.BatchSize / perStep, Left(epoch, step, perStep));
            if (run.Progress.StepsDone >= stop) break;
        }

        return meter;
    }

    private void Finish(int epoch, LossMeter meter, double trainingSeconds, CancellationToken cancel)
    {
        var started = clock.GetTimestamp();
        run.Averages.Swap();
        var score = validator.Score(run.Network, cancel);
        var best = score.Selection > run.Progress.BestSelection;
        if (best) Checkpoint.SaveWeights(folder.BestWeights, run.Network);
        run.Averages.Swap();
        validationSeconds = clock.GetElapsedTime(started).TotalSeconds;

        run.Progress = run.Progress with
        {
            EpochsDone = epoch + 1,
            BestSelection = best ? score.Selection : run.Progress.BestSelection,
            BestEpoch = best ? epoch + 1 : run.Progress.BestEpoch,
        };
        var report = new EpochReport(
            epoch + 1,
            run.Progress.StepsDone,
            rate.At(run.Progress.StepsDone - 1),
            meter.Total,
            meter.Box,
            meter.Objectness,
            meter.Class,
            strong.StepsPerEpoch * recipe.BatchSize / trainingSeconds,
            trainingSeconds + validationSeconds,
            score,
            score.Selection,
            best);
        folder.Append(report);
        Checkpoint.Save(folder.LastCheckpoint, run.Network, run.Averages, run.Optimizer, run.Progress);
        progress.Epoch(report, recipe.Epochs);
    }

    private TimeSpan Left(int epoch, int step, double secondsPerStep)
    {
        var epochs = recipe.Epochs - epoch;
        var steps = (double)epochs * strong.StepsPerEpoch - step;
        return TimeSpan.FromSeconds(steps * secondsPerStep + epochs * validationSeconds);
    }
}
