//! `fener init`: creates a small campaign that builds without findings.

mod answers;
mod files;

use std::io::{IsTerminal, stdin};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use crate::i18n;
use crate::model::campaign::country::Country;
use crate::model::language::codes;
use crate::model::route::address::segment;
use crate::model::{Phone, PhoneMistake};
use crate::write::NewFolder;

use super::{CliError, address, own_window, print};

use answers::Answers;

/// The maximum of emergency numbers that a message lists: the table has 36 of Gabon.
const MAX_LISTED_NUMBERS: usize = 10;

/// Create a campaign in a new folder
#[derive(Args)]
#[command(
    after_help = "Example:\n  fener init my-campaign --country MD --languages ro,ru,uk --name \"Drum bun\""
)]
pub struct Init {
    /// Folder to create
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
        let is_free = match std::fs::read_dir(&self.dir) {
            Ok(mut entries) => entries.next().is_none(),
            Err(error) => error.kind() == std::io::ErrorKind::NotFound,
        };
        if !is_free {
            let dir = self.dir.display();
            let help = "choose a folder that does not exist";
            return Err(CliError::new(
                format!("folder {dir} already exists and is not empty"),
                help,
            ));
        }
        let dir = self.dir.clone();
        let answers = if stdin().is_terminal() { self.ask()? } else { self.checked()? };
        let mut new = NewFolder::begin(&dir)?;
        for (path, text) in files::all(&answers) {
            new.create(path, text.as_bytes())?;
        }
        if let Some(helpline) = &answers.helpline {
            for (path, text) in files::helpline(new.path(), helpline)? {
                new.create(path, text.as_bytes())?;
            }
        }
        new.keep()?;
        std::path::absolute(&dir).into_iter().for_each(|dir| own_window::note(&dir));
        let shown = dir.display();
        print::stdout(&format!(
            "Created {shown}. Read {shown}/TODO.md, then:\n  cd {}\n  fener serve",
            shell_word(&shown.to_string())
        ));
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
        let folder = self.dir.file_name().map(|name| name.to_string_lossy().replace('-', " "));
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

/// The known emergency numbers of a country.
fn listed(country: &Country) -> String {
    country.emergency_numbers().take(MAX_LISTED_NUMBERS).collect::<Vec<_>>().join(", ")
}

fn is_language(code: &str) -> bool {
    i18n::is_language(code) && i18n::shorter_code(code).is_none()
}

/// A path as one word of a shell: in quotes if it has a space or a sign that a shell reads.
fn shell_word(path: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || "-_./\\:".contains(c);
    if !path.is_empty() && path.chars().all(|c| is_plain(c) && (c != '\\' || cfg!(windows))) {
        return path.to_owned();
    }
    match cfg!(windows) {
        // A file name of Windows has no `"`.
        true => format!("\"{path}\""),
        false => format!("'{}'", path.replace('\'', "'\\''")),
    }
}

/// Asks a question at the terminal; `None` for an empty answer.
fn line(question: &str) -> Result<Option<String>, CliError> {
    let answer = print::ask(question, "use flags")?;
    Ok(Some(answer).filter(|answer| !answer.is_empty()))
}
