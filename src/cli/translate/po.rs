//! `fener translate export` and `import`: PO files for translators and their editors.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use crate::cli::{CliError, Format, day, files, findings, inside, print};
use crate::finding::{Location, Report, counted};
use crate::model::Date;
use crate::read;
use crate::translate::po;

use super::exchanged;
use super::workspace::{Workspace, differences};

/// Write one language's texts and interface phrases as a PO file
#[derive(Args)]
#[command(
    after_help = "Example:\n  fener translate export ar --out ar.po\n  fener translate export ar --from en"
)]
pub struct Export {
    /// The language to translate into
    lang: String,
    /// The language to translate from; by default that of each page
    #[arg(long, value_name = "LANG")]
    from: Option<String>,
    /// The file to write [default: the language's code with .po, in the campaign's folder]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Replace the file, also if it has translations that were not imported
    #[arg(long)]
    force: bool,
    /// The date that counts as today
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    date: Option<Date>,
}

/// Write a PO file's translations into the campaign
#[derive(Args)]
#[command(after_help = "Example:\n  fener translate import ar.po")]
pub struct Import {
    /// The PO file to read
    file: PathBuf,
    /// The format of the findings
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// The date that counts as today
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    date: Option<Date>,
}

impl Export {
    pub fn run(self, root: &Path) -> Result<ExitCode, CliError> {
        let workspace = Workspace::open(root, self.date)?;
        let lang = workspace.language(&self.lang)?;
        let from = self.from.as_deref().map(|code| workspace.language(code)).transpose()?;
        if from == Some(lang) {
            let message = format!("`{}` cannot be translated from itself", self.lang);
            return Err(CliError::new(message, "write another language with --from"));
        }
        if !workspace.is_complete {
            let message = "the PO file would lack texts: some files cannot be read";
            return Err(CliError::finding(message, "correct them, and export it again"));
        }
        let text = po::export(workspace.exchange(), lang, from);
        let name = format!("{}.po", self.lang);
        // A campaign may have brought a link or a pipe of this name: it is never followed.
        if self.out.is_none() && !is_regular(&inside(root, &name)) {
            files::replace_inside(root, &name, &text)?;
        } else {
            let out = self.out.as_deref().map_or_else(|| inside(root, &name), Path::to_owned);
            let reason =
                |before: &[u8]| if self.force { None } else { reason_to_keep(root, before, &text) };
            let help = "choose another file, or replace it with --force";
            files::write_output(&out, text.as_bytes(), help, reason)?;
        }
        exchanged::note(root, text.as_bytes());
        let out = self.out.unwrap_or_else(|| inside(root, &name));
        print::stdout(&out.display().to_string());
        Ok(ExitCode::SUCCESS)
    }
}

/// Notes a file of which the campaign has every translation.
fn note_imported(root: &Path, workspace: &Workspace, text: &str) {
    let languages = workspace.site.campaign.languages.iter();
    let header = |code: &str| format!("\"Language: {}\\n\"", code.replace('-', "_"));
    let mut of = languages.filter(|(_, language)| text.contains(&header(&language.code)));
    let export = of.next().map(|(lang, _)| po::export(workspace.exchange(), lang, None));
    if export.is_some_and(|export| po::unimported(text, &export) == Some(0)) {
        exchanged::note(root, text.as_bytes());
    }
}

/// Returns `true` for a path at which no link, pipe or device is.
fn is_regular(path: &Path) -> bool {
    path.symlink_metadata().is_ok_and(|file| file.is_file())
}

/// The reason not to replace a file with an export.
fn reason_to_keep(root: &Path, before: &[u8], export: &str) -> Option<String> {
    if exchanged::contains(root, before) {
        return None;
    }
    let unimported = str::from_utf8(before).ok().and_then(|text| po::unimported(text, export));
    match unimported {
        Some(0) => None,
        Some(count) => {
            let translations = counted(count, "translation");
            Some(format!(
                "has {translations} that the campaign does not have (`fener translate import`)"
            ))
        }
        None => Some("cannot be read as a PO file".to_owned()),
    }
}

impl Import {
    pub fn run(self, root: &Path) -> Result<ExitCode, CliError> {
        let workspace = Workspace::open(root, self.date)?;
        let mut report = Report::new();
        let location = Location::file(self.file.display().to_string());
        let text = read::text_file(&self.file, &mut report).map_err(|error| {
            CliError::unreadable(
                &self.file,
                &error,
                "give the PO file that came back from the translator",
            )
        })?;
        let changed = match &text {
            Some(text) => po::import(workspace.exchange(), &location, text, &mut report),
            None => Vec::new(),
        };
        let is_json = self.format == Format::Json;
        if !is_json {
            findings::report(Path::new(""), &report, self.format);
        } else if report.blocks(false) {
            print::json(&findings::JsonReport::of(&report, Some(Vec::new())));
        }
        if report.blocks(false) {
            return Ok(ExitCode::from(1));
        }
        for text in &changed {
            let before = workspace.hashes.get(&*text.path).copied();
            files::edit_inside(root, &text.path, before, &text.content)?;
            if !is_json {
                print::stdout(&text.path);
            }
        }
        let paths: Vec<&str> = changed.iter().map(|text| &*text.path).collect();
        let mut found = Report::new();
        let now = differences(root, &paths, workspace.today, &mut found)?;
        if let Some(text) = &text {
            note_imported(root, now.as_ref().unwrap_or(&workspace), text);
        }
        if is_json {
            report.extend(found);
            print::json(&findings::JsonReport::of(&report, Some(paths)));
        } else {
            if !found.is_empty() {
                findings::report(root, &found, self.format);
            }
            if changed.is_empty() {
                print::stdout("no changes");
            }
        }
        // Translations of a text that cannot be read were not compared with it.
        Ok(if workspace.is_complete { ExitCode::SUCCESS } else { ExitCode::from(1) })
    }
}
