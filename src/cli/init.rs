//! `fener init`: creates a small campaign that builds without findings.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use crate::i18n;
use crate::read;

use super::{CliError, print};

/// Create a campaign in a new folder
#[derive(Args)]
#[command(after_help = "Example:\n  fener init my-campaign --languages sq,en")]
pub struct Init {
    /// Folder to create
    dir: PathBuf,
    /// Language codes (BCP 47), the main language first
    #[arg(long, value_delimiter = ',', value_name = "CODES", default_value = "sq,en")]
    languages: Vec<String>,
}

impl Init {
    pub fn run(self) -> Result<ExitCode, CliError> {
        if let Some(wrong) = self.languages.iter().find(|code| !i18n::is_language(code)) {
            let help = "use BCP 47 codes, such as sq, en, ar or sr-Cyrl";
            return Err(CliError::new(format!("`{wrong}` is not a language code"), help));
        }
        let mut seen = Vec::new();
        for code in &self.languages {
            if seen.contains(&code) {
                return Err(CliError::new(
                    format!("language `{code}` is listed twice"),
                    "list each language once",
                ));
            }
            seen.push(code);
        }
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
        for (path, text) in files(&self.languages) {
            super::files::write(&self.dir.join(path), &text)?;
        }
        let dir = self.dir.display();
        print::stdout(&format!("Created {dir}. Next:\n  cd {dir}\n  fener build"));
        for code in untranslated(&self.languages) {
            print::stdout(&format!(
                "locales/{code}.ftl is in English: translate the text after each `=`."
            ));
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// The languages without a built-in translation of the interface.
fn untranslated(languages: &[String]) -> impl Iterator<Item = &String> {
    languages.iter().filter(|code| read::built_in_locale(code).is_none())
}

/// The files of a new campaign: path and content.
fn files(languages: &[String]) -> Vec<(String, String)> {
    let mut files = vec![("fener.yaml".to_owned(), config(languages))];
    files.push((".gitignore".to_owned(), "public/\n".to_owned()));
    files.push(("content/helplines/emergency/facts.yaml".to_owned(), HELPLINE.to_owned()));
    files.push(("content/guides/first-guide/facts.yaml".to_owned(), GUIDE.to_owned()));
    let pages: [(&str, PageWords); 5] = [
        ("content", |words| (words.campaign, words.welcome)),
        ("content/helplines", |words| (words.helplines, "")),
        ("content/helplines/emergency", |words| (words.emergency, words.emergency_text)),
        ("content/guides", |words| (words.guides, "")),
        ("content/guides/first-guide", |words| (words.guide, words.guide_text)),
    ];
    for (folder, words) in pages {
        files.extend(super::files::texts(folder, languages, |code| {
            let (title, body) = words(Words::of(code));
            format!("---\ntitle: \"{title}\"\n---\n\n{body}")
        }));
    }
    for code in untranslated(languages) {
        if let Some(english) = read::built_in_locale("en") {
            let note =
                format!("# The interface in `{code}`: translate the text after each `=`.\n\n");
            files.push((format!("locales/{code}.ftl"), note + &english.text));
        }
    }
    files
}

fn config(languages: &[String]) -> String {
    let mut text = String::from("title:\n");
    for code in languages {
        text.push_str(&format!("  {code}: \"{}\"\n", Words::of(code).campaign));
    }
    text.push_str(
        "# Address of the published site: needed for the sitemap, feeds and posters.\n\
         base_url: https://example.org/\n\
         # The first language is the main language.\nlanguages:\n",
    );
    for code in languages {
        let fallback = if *code == languages[0] {
            String::new()
        } else {
            format!(", fallback: [{}]", languages[0])
        };
        text.push_str(&format!("  - {{code: {code}, name: \"{}\"{fallback}}}\n", own_name(code)));
    }
    text.push_str(
        "# Target of \"leave this page\": a harmless page of another site.\n\
         exit_url: \"https://www.wikipedia.org/\"\n\
         country: AL\n# Numbers that every page shows, however old their confirmation is.\nemergency: [112]\n\
         # Days since a helpline was last confirmed. Older than warn: the editor is warned. Older than label: its card\n\
         # says \"call first\". Older than block: every build withholds the number everywhere; its card says so and\n\
         # offers the next helpline.\nfreshness: {warn: 30, label: 60, block: 90}\n\
         menu: [helplines, guides]\n",
    );
    text
}

fn own_name(code: &str) -> &str {
    match code {
        "sq" => "Shqip",
        "en" => "English",
        "ar" => "العربية",
        "sr" => "Српски",
        "mk" => "Македонски",
        "it" => "Italiano",
        "el" => "Ελληνικά",
        "tr" => "Türkçe",
        "fr" => "Français",
        "de" => "Deutsch",
        other => other,
    }
}

const HELPLINE: &str = "\
# Facts are written once, for all languages.
status: active
channels:
  - {type: voice, number: \"112\", works_from: [AL], cost: free}
hours: \"24/7\"
timezone: Europe/Tirane
regions: all
emergency: true
";

const GUIDE: &str = "countries: [AL]\n";

/// The text of a new campaign's pages.
struct Words {
    campaign: &'static str,
    welcome: &'static str,
    helplines: &'static str,
    emergency: &'static str,
    emergency_text: &'static str,
    guides: &'static str,
    guide: &'static str,
    guide_text: &'static str,
}

/// The title and the body of a page.
type PageWords = fn(&Words) -> (&'static str, &'static str);

impl Words {
    /// Returns Albanian for `sq`, English for every other language.
    fn of(code: &str) -> &'static Words {
        if code == "sq" { &ALBANIAN } else { &ENGLISH }
    }
}

const ENGLISH: Words = Words {
    campaign: "My campaign",
    welcome: "Say here what people come with, and where they find help.\n\n[Help now](helpline:emergency)\n",
    helplines: "Helplines",
    emergency: "Emergency",
    emergency_text: "Call when a person is in danger now.\n",
    guides: "Guides",
    guide: "My first guide",
    guide_text: "One sentence that says whom this is for.\n\n## Steps {.steps}\n\n1. Say what to do first.\n2. Then what comes next.\n\n## Who to call {.who-to-call}\n\n[Help now](helpline:emergency)\n",
};

const ALBANIAN: Words = Words {
    campaign: "Fushata ime",
    welcome: "Shkruaj këtu me çfarë vijnë njerëzit dhe ku gjejnë ndihmë.\n\n[Ndihmë tani](helpline:emergency)\n",
    helplines: "Linja ndihme",
    emergency: "Urgjenca",
    emergency_text: "Telefono kur dikush është në rrezik tani.\n",
    guides: "Udhëzues",
    guide: "Udhëzuesi im i parë",
    guide_text: "Një fjali që thotë për kë është.\n\n## Hapat {.steps}\n\n1. Thuaj çfarë të bësh së pari.\n2. Pastaj çfarë vjen më pas.\n\n## Kë të telefonosh {.who-to-call}\n\n[Ndihmë tani](helpline:emergency)\n",
};
