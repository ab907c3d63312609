using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace FlareScope.Server.Storage;

/// <summary>The history in SQLite (write-ahead log), one file in the data folder.</summary>
public sealed class HistoryContext(DbContextOptions<HistoryContext> options) : DbContext(options)
{
    /// <summary>All analyses kept.</summary>
    public DbSet<AnalysisRecord> Analyses => Set<AnalysisRecord>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        var record = modelBuilder.Entity<AnalysisRecord>();
        record.ToTable("analyses");
        record.HasKey(r => r.Id);
        // SQLite cannot order by a DateTimeOffset; milliseconds since 1970 it can.
        record.Property(r => r.CreatedAt).HasConversion(new ValueConverter<DateTimeOffset, long>(
            moment => moment.ToUnixTimeMilliseconds(),
            milliseconds => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)));
        record.HasIndex(r => new { r.CreatedAt, r.Id }).IsDescending();
    }
}
