//! `fener translate diff`: the changes in a source since its translation was stamped, block by block.

use std::path::Path;
use std::process::ExitCode;

use clap::Args;

use crate::cli::{CliError, print};
use crate::finding::counted;
use crate::model::BlockStatus;
use crate::translate::{block_text, fields};

use super::workspace::Workspace;

/// Show what has changed in the source since a translation was stamped
#[derive(Args)]
#[command(after_help = "Example:\n  fener translate diff guides/job-abroad en")]
pub struct Diff {
    /// The page's folder below content/, or home
    page: String,
    /// The translation's language
    lang: String,
}

impl Diff {
    pub fn run(self, root: &Path) -> Result<ExitCode, CliError> {
        let workspace = Workspace::open(root, None)?;
        let page = workspace.page(&self.page)?;
        let lang = workspace.language(&self.lang)?;
        let command = format!("fener translate stamp {} {}", page.display_name(), self.lang);
        let text = workspace.text(page, lang)?;
        let Some(translation_status) = text.stamped_status() else {
            let help = format!("compare the two texts, then: {command}");
            return Err(CliError::new(format!("{} has no valid stamp", text.location), help));
        };
        let Some(source) = page.own(translation_status.from) else {
            return Err(CliError::new("the source of this translation does not exist", command));
        };
        let mut changes = 0;
        let mut say = |what: &str, theirs: Option<usize>, ours: Option<usize>| {
            changes += 1;
            let sides = [(source, theirs), (text, ours)];
            let blocks = sides.map(|(text, at)| Some((text, text.body.blocks.get(at?)?)));
            let critical = blocks
                .iter()
                .flatten()
                .any(|(text, block)| block_text::is_critical(&text.body, block));
            print::stdout(&format!("{what}{}", if critical { " (critical)" } else { "" }));
            for (text, block) in blocks.into_iter().flatten() {
                print::stdout(&format!("  {}", text.position(block.position)));
                block_text::written(workspace.file(text), block)
                    .lines()
                    .for_each(|line| print::stdout(&format!("    {line}")));
            }
            print::stdout("");
        };
        let fields = fields::differences(source, text, translation_status);
        for field in &fields {
            let state = if field.is_drifted { "changed" } else { "different" };
            let critical = if field.is_critical { " (critical)" } else { "" };
            print::stdout(&format!("{state}: the {}{critical}", field.field.into_str()));
            for side in [source, text] {
                let words = side.field(field.field).map_or("", |words| &words.value);
                words.lines().for_each(|line| print::stdout(&format!("    {line}")));
            }
            print::stdout("");
        }
        for (ours, pair) in translation_status.blocks.pairs.iter().enumerate() {
            match pair.status {
                BlockStatus::Fresh => {}
                BlockStatus::Drifted => say("changed", pair.source(), Some(ours)),
                BlockStatus::Untranslated => say("not translated", pair.source(), None),
                BlockStatus::Extra => say("removed from the source", None, Some(ours)),
                BlockStatus::Mismatched => say("of another structure", pair.source(), Some(ours)),
            }
        }
        for at in &translation_status.blocks.missing {
            say("new in the source", Some(*at), None);
        }
        let all = changes + fields.len();
        print::stdout(&match all {
            0 => format!("{} is up to date with {}", text.location, source.location),
            n => format!("{}; after translating: {command}", counted(n, "change")),
        });
        Ok(ExitCode::SUCCESS)
    }
}
