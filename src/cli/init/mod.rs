//! `fener init`: creates a small campaign that builds without findings.

mod answers;
mod files;

use std::io::{IsTerminal, stdin};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use crate::i18n;
use crate::model::country::Country;
use crate::model::{Phone, address::segment};
use crate::write::NewFiles;

use super::files::create_inside;
use super::{CliError, address, own_window, print};

use answers::Answers;

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
    #[arg(long, value_name = "NUMBER")]
    emergency: Option<String>,
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
        let mut new = NewFiles::default();
        for (path, text) in files::all(&answers) {
            new.create(&dir.join(path), text.as_bytes())?;
        }
        if let Some(helpline) = &answers.helpline {
            create_inside(&dir, &files::helpline(&dir, helpline)?, &mut new)?;
        }
        new.keep();
        std::path::absolute(&dir).into_iter().for_each(|dir| own_window::note(&dir));
        let shown = dir.display();
        print::stdout(&format!(
            "Created {shown}. Read {shown}/TODO.md, then:\n  cd {shown}\n  fener serve"
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
        if self.emergency.is_none()
            && let Some(country) = country
        {
            let own = country.emergency_number().map_or_else(String::new, |n| format!(" [{n}]"));
            self.emergency = line(&format!("Emergency number?{own}"))?;
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

    /// Completes what no flag gives and refuses what is wrong.
    fn checked(mut self) -> Result<Answers, CliError> {
        self.languages.iter_mut().for_each(|code| *code = code.trim().to_owned());
        if self.languages.is_empty() {
            let help = "use --languages with BCP 47 codes, the main language first: ro,ru,uk";
            return Err(CliError::new("the languages are missing", help));
        }
        if let Some(wrong) = self.languages.iter().find(|code| !i18n::is_language(code)) {
            let help = "use BCP 47 codes, such as ro, en, ar or sr-Cyrl";
            return Err(CliError::new(format!("`{wrong}` is not a language code"), help));
        }
        for (index, code) in self.languages.iter().enumerate() {
            if self.languages[..index].contains(code) {
                let message = format!("language `{code}` is listed twice");
                return Err(CliError::new(message, "list each language once"));
            }
        }
        let Some(code) = self.country else {
            let help = "use --country with its ISO 3166-1 code, such as MD";
            return Err(CliError::new("the country is missing", help));
        };
        let Some(country) = Country::find(&code.to_ascii_uppercase()) else {
            let named = self.languages.iter().map(String::as_str).chain(["en"]);
            let help = match Country::meant(&code, &named.collect::<Vec<_>>()) {
                Some(meant) => format!("did you mean `{}`?", meant.code),
                None => "use an ISO 3166-1 code, such as MD".to_owned(),
            };
            return Err(CliError::new(format!("`{code}` is not a country code"), help));
        };
        let emergency = self.emergency.or_else(|| country.emergency_number().map(str::to_owned));
        let Some(emergency) = emergency else {
            let all: Vec<&str> = country.emergency_numbers().collect();
            return Err(CliError::new(
                format!("{} has no single emergency number", country.code),
                match all.as_slice() {
                    [] => "use --emergency with the number to call first".to_owned(),
                    _ => format!("use --emergency with one of {}", all.join(", ")),
                },
            ));
        };
        if let Err(reason) = Phone::parse(&emergency, country.code) {
            let message = format!("invalid phone number `{emergency}`: {reason}");
            return Err(CliError::new(message, "use --emergency with another number"));
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

/// Asks a question at the terminal; `None` for an empty answer.
fn line(question: &str) -> Result<Option<String>, CliError> {
    let answer = print::ask(question, "use flags")?;
    Ok(Some(answer).filter(|answer| !answer.is_empty()))
}
