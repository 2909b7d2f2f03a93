//! `fener posters recall`: the walls whose paper says something that is no longer true.

use std::path::Path;
use std::process::ExitCode;

use clap::Args;

use crate::Validated;
use crate::cli::{BuildArgs, CliError, print};
use crate::posters::recall::recall;

/// List the places whose paper carries a number, an address or a target that is no longer true
#[derive(Args)]
#[command(after_help = "Example:\n  fener posters recall")]
pub struct Recall {
    #[command(flatten)]
    making: BuildArgs,
}

impl Recall {
    pub fn run(self, root: &Path) -> Result<ExitCode, CliError> {
        let Some(Validated { checked, .. }) = self.making.validated(root, false)? else {
            return Ok(ExitCode::from(1));
        };
        let recalls = recall(&checked.site);
        for recall in &recalls {
            let paper = &recall.batch.paper;
            let location = match &paper.region {
                Some(region) => format!("{} ({region})", paper.place),
                None => paper.place.clone(),
            };
            print::say(&format!(
                "{}  {location}: {} copies, printed {}",
                recall.entry.code, recall.batch.copies, recall.batch.on
            ));
            for wrong in &recall.wrongs {
                print::say(&format!("     {}", wrong.sentence()));
            }
        }
        if recalls.is_empty() {
            print::say("Nothing to take down: all printed paper is still true.");
        }
        Ok(ExitCode::from(u8::from(!recalls.is_empty())))
    }
}
