//! `fener build`: builds the whole site into a folder, or changes nothing.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use clap::{Args, ValueEnum};

use crate::finding::{Report, counted};
use crate::model::Site;

use super::{BuildArgs, CliError, Format, findings, output_folder, print};

/// Build the site into a folder
#[derive(Args)]
#[command(
    after_help = "Example:\n  fener build\n  fener build --out site --base-url https://example.org/campaign/"
)]
pub struct Build {
    /// Output folder, replaced as a whole [default: public in the campaign's folder]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Versions of each page
    #[arg(long, value_enum, default_value_t = Forms::All)]
    formats: Forms,
    /// Do not wait for the disk: faster, but a power cut may leave empty pages
    #[arg(long)]
    no_sync: bool,
    #[command(flatten)]
    build_args: BuildArgs,
}

#[derive(Clone, Copy, ValueEnum)]
enum Forms {
    /// Full pages and light versions
    All,
    /// Full pages only
    Page,
}

impl Build {
    pub fn run(self, root: &Path) -> Result<ExitCode, CliError> {
        let started = Instant::now();
        let mut options = self.build_args.options()?;
        options.lite_pages = match self.formats {
            Forms::All => true,
            Forms::Page => false,
        };
        options.sync = !self.no_sync;
        let out = output_folder(root, self.out, "public")?;
        let mut report = Report::new();
        let bar = print::progress();
        let is_shown = !bar.is_hidden();
        let progress = |files: usize| {
            if is_shown {
                bar.set_length(files as u64);
                bar.inc(1);
            }
        };
        let built =
            crate::build(root, &out, &options, self.build_args.strict, &progress, &mut report);
        bar.finish_and_clear();
        findings::report(root, &report, self.build_args.format);
        let built = built.map_err(|error| CliError::new(error.to_string(), error.help()))?;
        let Some(built) = built else {
            if self.build_args.format == Format::Human {
                print::stderr(&format!("{}: no site was written", findings::summary(&report)));
            }
            return Ok(ExitCode::from(1));
        };
        print::left(&built.left);
        if self.build_args.format == Format::Human {
            let site = &built.campaign.checked.site;
            let pages = counted(site.pages.len(), "page");
            let languages = counted(site.campaign.languages.count(), "language");
            let (files, out) = (counted(built.files, "file"), out.display());
            let kilobytes = built.bytes.div_ceil(1_000);
            let seconds = started.elapsed().as_secs_f64();
            print::stdout(&format!(
                "{pages} in {languages}: {files}, {kilobytes} KB in {out} ({seconds:.2} s; {})",
                findings::summary(&report)
            ));
            let copied: Vec<&str> = site.static_files.iter().map(|file| &*file.path).collect();
            if !copied.is_empty() {
                print::stdout(&format!("copied from static/: {}", copied.join(", ")));
            }
            if !built.kept.is_empty() {
                let kept = built.kept.join(", ");
                print::stdout(&format!("kept, not made by fener: {kept}"));
            }
            if let Some(line) = withheld(site) {
                print::stdout(&line);
            }
        }
        // The process ends here; freeing every page first would only take time.
        std::mem::forget(built);
        Ok(ExitCode::SUCCESS)
    }
}

/// The count of withheld numbers, as a line; `None` without any.
fn withheld(site: &Site) -> Option<String> {
    let withheld = site.withheld_count();
    let days = counted(site.campaign.freshness.block, "day");
    (withheld > 0).then(|| format!("{} withheld: older than {days}", counted(withheld, "number")))
}
