//! `fener schema`: JSON Schemas for editors.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use crate::schema::{Document, schema};
use crate::write::NewFiles;

use super::{CliError, print};

/// The folder of the schemas in a campaign.
pub const FOLDER: &str = ".fener-schema";

/// Print the JSON Schema of a kind of file, or write all of them for an editor
#[derive(Args)]
#[command(
    after_help = "Example:\n  fener schema fener\n  fener schema facts helpline\n  fener schema --all .fener-schema"
)]
pub struct Schema {
    /// fener, theme, facts or front-matter [default: list all]
    document: Option<String>,
    /// Kind of page: helpline, guide, poster…
    kind: Option<String>,
    /// Write every schema into this folder
    #[arg(long, value_name = "DIR", conflicts_with = "document")]
    all: Option<PathBuf>,
}

impl Schema {
    pub fn run(self) -> Result<ExitCode, CliError> {
        if let Some(folder) = self.all {
            if let Some(link) = link_in(&folder) {
                let message = format!("{} is a symbolic link, not a folder", link.display());
                return Err(CliError::new(message, "give the folder that the link points to"));
            }
            let mut new = NewFiles::default();
            for document in Document::all() {
                new.create(&folder.join(document.file_name()), text(document).as_bytes())?;
            }
            new.keep();
            print::stdout(&format!("Wrote {} schemas", Document::all().count()));
            return Ok(ExitCode::SUCCESS);
        }
        let Some(name) = self.document else {
            Document::all().for_each(|document| print::stdout(&document.name()));
            return Ok(ExitCode::SUCCESS);
        };
        let document = Document::parse(&name, self.kind.as_deref()).map_err(|help| {
            let asked: Vec<&str> =
                [Some(&*name), self.kind.as_deref()].into_iter().flatten().collect();
            CliError::new(format!("no schema `{}`", asked.join(" ")), help)
        })?;
        print::text(text(document).trim_end());
        Ok(ExitCode::SUCCESS)
    }
}

/// Returns a link on a path below this folder, which a campaign may have brought. The folders above were named in full by a
/// person.
fn link_in(folder: &Path) -> Option<&Path> {
    let is_link = |path: &&Path| path.symlink_metadata().is_ok_and(|own| own.is_symlink());
    folder.ancestors().filter(|_| folder.is_relative()).find(is_link)
}

/// The first line of a YAML file, by its path from the campaign's folder; the YAML language server reads it.
pub fn line(path: &str, document: Document) -> String {
    let up = "../".repeat(path.matches('/').count());
    format!("# yaml-language-server: $schema={up}{FOLDER}/{}\n", document.file_name())
}

/// [`line`] in a campaign that has the schema; empty in another one.
pub fn line_if_there(root: &Path, path: &str, document: Document) -> String {
    let is_there = root.join(FOLDER).join(document.file_name()).is_file();
    if is_there { line(path, document) } else { String::new() }
}

/// The schemas of a new campaign: paths and contents.
pub fn files() -> impl Iterator<Item = (String, String)> {
    Document::all().map(|document| (format!("{FOLDER}/{}", document.file_name()), text(document)))
}

fn text(document: Document) -> String {
    // Serialization of strings and lists cannot fail.
    serde_json::to_string_pretty(&schema(document)).unwrap_or_default() + "\n"
}
