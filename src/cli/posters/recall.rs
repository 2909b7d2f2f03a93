//! `fener posters recall`: lists printed paper that says something untrue.

use std::path::Path;
use std::process::ExitCode;

use clap::Args;

use crate::Validated;
use crate::cli::{BuildArgs, CliError, print};
use crate::finding::counted;
use crate::posters::print_run::unrecorded;
use crate::posters::recall::recalls;

/// List printed posters with a number, an address or a target that changed
#[derive(Args)]
#[command(after_help = "Example:\n  fener posters recall")]
pub struct Recall {
    #[command(flatten)]
    build_args: BuildArgs,
}

impl Recall {
    pub fn run(self, root: &Path) -> Result<ExitCode, CliError> {
        let Some(Validated { checked, .. }) = self.build_args.validated(root, false)? else {
            return Ok(ExitCode::from(1));
        };
        let recalls = recalls(&checked.site);
        for recall in &recalls {
            let place = match recall.entry.place_of(recall.batch) {
                (place, Some(region)) => format!("{place} ({region})"),
                (place, None) => place.to_owned(),
            };
            print::stdout(&format!(
                "{}  {place}: {}, printed {}",
                recall.entry.code,
                counted(recall.batch.copies, "copy"),
                recall.batch.on
            ));
            for untruth in &recall.untruths {
                print::stdout(&format!("     {untruth}"));
            }
        }
        let unknown = unrecorded(&checked.site);
        for entry in &unknown {
            print::stdout(&format!(
                "{}  {}: unknown, no print was recorded",
                entry.code, entry.paper.place
            ));
        }
        if recalls.is_empty() {
            print::stdout(
                match (
                    checked.site.register.entries.iter().any(|entry| !entry.printed.is_empty()),
                    unknown.is_empty(),
                ) {
                    (true, true) => "Nothing to take down: all recorded prints are true.",
                    (true, false) => {
                        "All recorded prints are true; of the unknown ones nothing can be said."
                    }
                    (false, _) => {
                        "No print was recorded: `fener posters CODE --final --copies NUMBER --on DATE` records one."
                    }
                },
            );
        }
        Ok(ExitCode::from(u8::from(!recalls.is_empty())))
    }
}
