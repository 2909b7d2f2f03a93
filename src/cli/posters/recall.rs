//! `fener posters recall`: lists printed paper that says something untrue.

use std::path::Path;
use std::process::ExitCode;

use clap::Args;
use serde_json::{Value, json};

use crate::Validated;
use crate::cli::{BuildArgs, CliError, Format, print};
use crate::finding::counted;
use crate::model::register::Entry;
use crate::posters::print_run::unrecorded;
use crate::posters::recall::{Recall as PaperRecall, recalls};

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
        if self.build_args.format == Format::Json {
            print::json(&object(&recalls, &unrecorded(&checked.site)));
            return Ok(ExitCode::from(u8::from(!recalls.is_empty())));
        }
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

/// The list as one JSON object.
fn object(recalls: &[PaperRecall<'_>], unrecorded: &[Entry]) -> Value {
    let recalls = recalls.iter().map(|PaperRecall { entry, batch, untruths }| {
        let reasons: Vec<String> = untruths.iter().map(ToString::to_string).collect();
        let (place, region) = entry.place_of(batch);
        json!({
            "poster": entry.code,
            "place": place,
            "region": region,
            "copies": batch.copies,
            "printed": batch.on.to_string(),
            "reasons": reasons,
        })
    });
    let unrecorded =
        unrecorded.iter().map(|entry| json!({"poster": entry.code, "place": entry.paper.place}));
    json!({"recalls": recalls.collect::<Vec<_>>(), "unrecorded": unrecorded.collect::<Vec<_>>()})
}
