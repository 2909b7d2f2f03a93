//! `fener check`: reports everything that a build would report, and writes nothing.

use std::path::Path;
use std::process::ExitCode;

use clap::Args;

use crate::finding::Report;

use super::{BuildArgs, CliError, Format, findings, print};

/// Check the campaign, and write nothing
#[derive(Args)]
#[command(
    after_help = "Example:\n  fener check --strict\n  fener check --sources\n  fener check --format json > findings.json\n\n`fener explain CODE` says more about a finding."
)]
pub struct Check {
    /// List also what has no source: pages, figures, facts of helplines, claims
    #[arg(long)]
    sources: bool,
    #[command(flatten)]
    build_args: BuildArgs,
}

impl Check {
    pub fn run(self, root: &Path) -> Result<ExitCode, CliError> {
        let options = self.build_args.options()?;
        let mut report = Report::new();
        crate::check(root, &options, self.build_args.strict, self.sources, &mut report);
        findings::report(root, &report, self.build_args.format);
        if self.build_args.format == Format::Human {
            print::stdout(&findings::summary(&report));
        }
        Ok(ExitCode::from(u8::from(report.blocks(self.build_args.strict))))
    }
}
