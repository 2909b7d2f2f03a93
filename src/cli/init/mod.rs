//! `fener init`: creates a small campaign that builds without findings.

mod answers;
mod files;

use std::io::{ErrorKind, IsTerminal, stdin};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use crate::finding::shell_word;
use crate::i18n;
use crate::model::campaign::country::Country;
use crate::model::language::codes;
use crate::model::route::address::segment;
use crate::model::{Phone, PhoneMistake};
use crate::read::is_campaign;
use crate::write::NewFolder;

use super::files::refuse_outside;
use super::{CliError, address, own_window, print};

use answers::Answers;

/// The maximum of emergency numbers that a message lists: the table has 36 of Gabon.
const MAX_LISTED_NUMBERS: usize = 10;

/// Create a campaign in a new folder
#[derive(Args)]
#[command(
    after_help = "Examples:\n  fener init my-campaign --country MD --languages ro,ru,uk --name \"Drum bun\"\n  fener init . --country MD --languages ro,ru"
)]
pub struct Init {
    /// Folder to create, or `.` for this one if it is empty or a new repository
    dir: PathBuf,
    /// Name of the campaign [default: the folder's name]
    #[arg(long, value_name = "TEXT")]
    name: Option<String>,
    /// Country in which its short numbers work (ISO 3166-1)
    #[arg(long, value_name = "CODE")]
    country: Option<String>,
    /// Language codes (BCP 47), the main language first
    #[arg(long, value_delimiter = ',', value_name = "CODES")]
    languages: Vec<String>,
    /// Name of the first helpline
    #[arg(long, value_name = "TEXT")]
    helpline: Option<String>,
    /// Emergency number [default: the country's one number, if it has one]
    #[arg(long, value_delimiter = ',', value_name = "NUMBER")]
    emergency: Vec<String>,
    /// Address of the published site
    #[arg(long, value_name = "URL", value_parser = address)]
    base_url: Option<String>,
}

impl Init {
    pub fn run(self) -> Result<ExitCode, CliError> {
        refuse_used(&self.dir)?;
        let dir = self.dir.clone();
        let answers = if stdin().is_terminal() { self.ask()? } else { self.checked()? };
        let mut files = files::all(&answers);
        if dir.exists() {
            files.iter().try_for_each(|(path, _)| refuse_outside(&dir, path))?;
            // A hidden file that is there already stays as it is.
            files.retain(|(path, _)| dir.join(path).symlink_metadata().is_err());
        }
        let has_ignore_file = files.iter().any(|(path, _)| path == files::IGNORE_FILE);
        let mut new = NewFolder::begin(&dir)?;
        for (path, text) in &files {
            new.create(path, text.as_bytes())?;
        }
        if let Some(helpline) = &answers.helpline {
            for (path, text) in files::helpline(new.path(), helpline)? {
                new.create(path, text.as_bytes())?;
            }
        }
        new.keep()?;
        std::path::absolute(&dir).into_iter().for_each(|dir| own_window::note(&dir));
        let is_current = std::env::current_dir()
            .and_then(|current| Ok(current.canonicalize()? == dir.canonicalize()?));
        let shown = dir.display().to_string();
        match is_current {
            Ok(true) => print::stdout("Created a campaign in this folder. Read TODO.md, then:"),
            Ok(false) | Err(_) => {
                print::stdout(&format!("Created {shown}. Read {shown}/TODO.md, then:"));
                print::stdout(&format!("  cd {}", shell_word(&shown)));
            }
        }
        print::stdout("  fener serve");
        if !has_ignore_file {
            let name = files::IGNORE_FILE;
            print::stdout(&format!("Add these two lines to {name}, which was there already:"));
            print::text(files::IGNORED.trim_end());
        }
        Ok(ExitCode::SUCCESS)
    }

    /// Asks for what no flag gives.
    fn ask(mut self) -> Result<Answers, CliError> {
        if self.name.is_none() {
            self.name = line("Name of the campaign?")?;
        }
        if self.languages.is_empty() {
            let codes = line("Languages, the main one first (BCP 47: ro,ru,uk)?")?;
            let codes = codes.unwrap_or_default();
            self.languages = codes
                .split([',', ' '])
                .filter(|code| !code.is_empty())
                .map(str::to_owned)
                .collect();
        }
        if self.country.is_none() {
            self.country = line("Country (ISO 3166-1: MD)?")?;
        }
        let country = self.country.as_deref().and_then(Country::find);
        if self.emergency.is_empty()
            && let Some(country) = country
        {
            let known = match country.emergency_number() {
                Some(number) => format!(" [{number}]"),
                None => format!(" (known: {})", listed(country)),
            };
            self.emergency = line(&format!("Emergency number?{known}"))?.into_iter().collect();
        }
        if self.helpline.is_none() {
            self.helpline = line("Name of the first helpline? [none yet]")?;
        }
        if self.base_url.is_none() {
            let url = line("Address of the published site? [not known yet]")?;
            self.base_url = url.map(|url| address(&url)).transpose().map_err(|reason| {
                CliError::new(reason, "write the whole address: https://example.org/")
            })?;
        }
        self.checked()
    }

    /// The error that names every wrong code of a language and of the country.
    fn wrong_codes(&self, country: &str, is_country: bool) -> CliError {
        let wrong =
            self.languages.iter().filter(|code| !is_language(code)).map(|code| {
                (format!("`{code}` is not a language code"), codes::language_help(code))
            });
        let country = (!is_country)
            .then(|| (format!("`{country}` is not a country code"), codes::country_help(country)));
        let (messages, helps): (Vec<String>, Vec<String>) = wrong.chain(country).unzip();
        CliError::new(messages.join("; "), helps.join("; ").replace("?; ", "? "))
    }

    /// Completes what no flag gives and refuses what is wrong.
    fn checked(mut self) -> Result<Answers, CliError> {
        for code in &mut self.languages {
            *code = code.trim().to_owned();
            // Codes with a country or script have capitals.
            if code.len() <= 3 {
                code.make_ascii_lowercase();
            }
        }
        if self.languages.is_empty() {
            let help = "use --languages with BCP 47 codes, the main language first: ro,ru,uk";
            return Err(CliError::new("the languages are missing", help));
        }
        for (index, code) in self.languages.iter().enumerate() {
            if self.languages[..index].contains(code) {
                let message = format!("language `{code}` is listed twice");
                return Err(CliError::new(message, "list each language once"));
            }
        }
        let Some(code) = self.country.take() else {
            let help = "use --country with its ISO 3166-1 code, such as MD";
            return Err(CliError::new("the country is missing", help));
        };
        let country = Country::find(&code.to_ascii_uppercase());
        let Some(country) = country.filter(|_| self.languages.iter().all(|code| is_language(code)))
        else {
            return Err(self.wrong_codes(&code, country.is_some()));
        };
        if let [_, _, ..] = self.emergency.as_slice() {
            return Err(CliError::new(
                format!("several emergency numbers: {}", self.emergency.join(", ")),
                "give the one to call first; make a helpline of each other one afterwards: `fener new helpline NAME`",
            ));
        }
        let emergency = self.emergency.pop();
        let emergency = emergency.or_else(|| country.emergency_number().map(str::to_owned));
        let Some(emergency) = emergency else {
            return Err(CliError::new(
                format!("{} has no single emergency number", country.code),
                match country.emergency_numbers().next() {
                    None => "use --emergency with the number to call first".to_owned(),
                    Some(_) => format!("use --emergency with one of {}", listed(country)),
                },
            ));
        };
        if let Err(PhoneMistake { reason, help, .. }) = Phone::parse(&emergency, country.code) {
            return Err(CliError::new(
                format!("invalid phone number `{emergency}`: {reason}"),
                help,
            ));
        }
        let folder = match self.dir.file_name() {
            Some(name) => Some(name.to_owned()),
            // `.` and `..`
            None => self.dir.canonicalize().ok().and_then(|dir| Some(dir.file_name()?.to_owned())),
        };
        let folder = folder.map(|name| name.to_string_lossy().replace('-', " "));
        let name = self.name.filter(|name| !name.trim().is_empty()).or(folder);
        let helpline = self.helpline.filter(|name| !segment(name).is_empty());
        Ok(Answers {
            name: name.unwrap_or_default(),
            country,
            languages: self.languages,
            helpline,
            emergency,
            base_url: self.base_url,
        })
    }
}

/// Refuses a folder with other files than those that systems leave behind and hosts put into a new repository.
fn refuse_used(dir: &Path) -> Result<(), CliError> {
    let (shown, help) = (dir.display(), "choose a folder that does not exist");
    if is_campaign(dir) {
        return Err(CliError::new(format!("{shown} is a campaign already"), help));
    }
    let entries = match std::fs::read_dir(dir) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => {
            let file = dir.ancestors().find(|above| above.is_file());
            let message = file.map(|file| format!("{} is a file, not a folder", file.display()));
            let unreadable = || CliError::unreadable(dir, &error, help);
            return Err(message.map_or_else(unreadable, |message| CliError::new(message, help)));
        }
    };
    let names = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    match names.filter(|name| !is_of_repository(name)).min() {
        Some(name) => {
            Err(CliError::new(format!("folder {shown} is not empty: it has {name}"), help))
        }
        None => Ok(()),
    }
}

/// Returns `true` for a hidden file, and for one that is about the repository.
fn is_of_repository(name: &str) -> bool {
    const STARTS: [&str; 9] = [
        ".",
        "code_of_conduct",
        "contributing",
        "copying",
        "desktop.ini",
        "licen",
        "readme",
        "security",
        "thumbs.db",
    ];
    let name = name.to_lowercase();
    STARTS.iter().any(|start| name.starts_with(start))
}

/// The known emergency numbers of a country.
fn listed(country: &Country) -> String {
    country.emergency_numbers().take(MAX_LISTED_NUMBERS).collect::<Vec<_>>().join(", ")
}

fn is_language(code: &str) -> bool {
    i18n::is_language(code) && i18n::shorter_code(code).is_none()
}

/// Asks a question at the terminal; `None` for an empty answer.
fn line(question: &str) -> Result<Option<String>, CliError> {
    let answer = print::ask(question, "use flags")?;
    Ok(Some(answer).filter(|answer| !answer.is_empty()))
}
