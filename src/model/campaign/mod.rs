//! The settings of a campaign: `fener.yaml`.

pub mod base_url;
pub(super) mod budgets;
pub mod country;
pub(super) mod synonym;

use crate::finding::{Located, Location, Report};
use crate::read::TextFile;
use crate::yaml::{self, MapReader};

use self::base_url::{encoded_base_url, read_base_url};
use self::budgets::Budgets;
use self::country::Country;
use crate::model::date::freshness::FreshnessLimits;
use crate::model::date::read_time_zone;
use crate::model::language::codes;
use crate::model::language::per_language::{PerLanguage, per_language};
use crate::model::language::{LangId, Languages};
use crate::model::link::url::read_url;
use crate::model::phone::Phone;
use crate::model::safety::Safety;
use crate::model::text::one_line;

/// The settings of the whole site.
#[derive(Clone, Debug)]
pub struct Campaign {
    /// `fener.yaml` as a whole.
    pub location: Location,
    pub title: PerLanguage<Located<String>>,
    /// Ends with a slash; used where an address must be absolute.
    pub base_url: Option<String>,
    pub languages: Languages,
    pub theme: Located<String>,
    /// The target of "leave this page" in each language: a neutral site.
    pub exit_url: PerLanguage<Located<String>>,
    /// The level of all pages whose texts set none.
    pub safety: Option<Safety>,
    pub discreet: bool,
    /// Pages have drawn pictures for link previews.
    pub share_cards: bool,
    /// ISO 3166-1: the country whose short codes work.
    pub country: String,
    /// IANA name, if the campaign sets one.
    timezone: Option<String>,
    /// The word for a region: "county", "raion", "kanton".
    pub region: PerLanguage<Located<String>>,
    /// The numbers of helplines that are always shown.
    pub emergency: Vec<Located<Phone>>,
    pub freshness: FreshnessLimits,
    pub budgets: Budgets,
    /// Top folders, in the order of the menu.
    pub menu: Vec<Located<String>>,
    /// Pages are minified before they are written.
    pub minify: bool,
}

impl Campaign {
    /// Parses `fener.yaml`; `None` if its languages are not valid.
    pub fn parse(
        config: &TextFile,
        base_url: Option<&str>,
        report: &mut Report,
    ) -> Option<Campaign> {
        let node = yaml::parse(&config.location(), &config.text, 0, report)?;
        let location = Location::file(node.location.file.clone());
        let mut fields = MapReader::open(node, "the campaign's settings", report);
        let languages = Languages::read(&mut fields);
        let help = "write the campaign's name: `title: Safe road`, or one for each language";
        fields.require("title", help);
        let title = fields.node("title");
        let own_base = fields.text("base_url");
        let theme = fields.text("theme");
        let built_in = || Located { value: "fener".to_owned(), location: location.clone() };
        let theme = theme.unwrap_or_else(built_in);
        let exit_url = fields.node("exit_url");
        let safety = fields.enum_value("safety");
        let discreet = fields.flag("discreet");
        let share_cards = fields.flag("share_cards");
        let country = read_country(&mut fields);
        let timezone = read_time_zone(&mut fields);
        let region = fields.node("region");
        let emergency = read_emergency(&mut fields, &country);
        let freshness = FreshnessLimits::read(&mut fields);
        let budgets = Budgets::read(&mut fields);
        let menu = fields.list("menu");
        let minify = read_minify(&mut fields);
        fields.finish();
        let languages = languages?;
        let title = per_language("title", title, &languages, report);
        if let Some(given) = title.iter().flatten().next() {
            for (_, language) in languages.iter().filter(|(lang, _)| title[lang.index()].is_none())
            {
                let (code, name) = (&language.code, &language.name);
                let message = format!("`title` has no words in {name}");
                let help =
                    format!("add `{code}: …` to `title`, or write one title for all languages");
                report.warn("missing-title", &given.location, message).help(help);
            }
        }
        let title = title.into_iter().map(|title| Some(one_line(title?))).collect();
        let region = per_language("region", region, &languages, report);
        let exit_url = per_language("exit_url", exit_url, &languages, report);
        let exit_url = exit_url.into_iter().map(|url| read_exit(url?, report)).collect();
        let base_url = match base_url {
            Some(given) => encoded_base_url(given),
            None => own_base.and_then(|url| read_base_url(&url, report)),
        };
        Some(Campaign {
            title,
            base_url,
            languages,
            theme,
            location,
            exit_url,
            safety,
            discreet,
            share_cards,
            country,
            timezone,
            region,
            emergency,
            freshness,
            budgets,
            menu,
            minify,
        })
    }

    /// The campaign's name in a language, or in the first language of its fallback chain that has one.
    pub fn title(&self, lang: LangId) -> &str {
        self.in_chain(&self.title, lang).map_or("", |(_, title)| &title.value)
    }

    /// The target of "leave this page".
    pub fn exit_url(&self, lang: LangId) -> &str {
        let named = self.in_chain(&self.exit_url, lang);
        named.map_or("https://www.wikipedia.org/", |(_, exit)| &exit.value)
    }

    /// The IANA time zone of the campaign, or of its country; `None` where it is not unique.
    pub fn timezone(&self) -> Option<&str> {
        let of_country = || Country::find(&self.country).and_then(Country::timezone);
        self.timezone.as_deref().or_else(of_country)
    }

    /// The campaign's word for a region; `None` if the interface's own word is used.
    pub fn region(&self, lang: LangId) -> Option<&str> {
        self.region[lang.index()].as_ref().map(|word| &*word.value)
    }

    /// The value of a language, or of the first one of its fallback chain that has one, with that language.
    pub fn in_chain<'a, T>(
        &self,
        values: &'a PerLanguage<T>,
        lang: LangId,
    ) -> Option<(LangId, &'a T)> {
        let mut chain = self.languages.chain(lang).into_iter();
        chain.find_map(|id| Some((id, values[id.index()].as_ref()?)))
    }
}

/// Reads the key `minify`. A binary without a minifier reports it and writes pages as they are.
fn read_minify(fields: &mut MapReader<'_>) -> bool {
    let Some(minify) = fields.parsed::<bool>("minify", "bad-value", "write `true` or `false`")
    else {
        return false;
    };
    if minify.value && !cfg!(feature = "minify") {
        fields
            .report
            .notice("bad-value", &minify.location, "this binary of Fener has no minifier")
            .help("build Fener with `--features minify`, or remove this line");
    }
    minify.value
}

fn read_exit(url: Located<String>, report: &mut Report) -> Option<Located<String>> {
    let location = url.location.clone();
    read_url(url, report).map(|value| Located { value, location })
}

fn read_country(fields: &mut MapReader<'_>) -> String {
    let help =
        "write the ISO 3166-1 code of the country in which short numbers work: `country: RO`";
    let Some(code) = fields.required("country", help) else { return String::new() };
    let _ = codes::find_country(&code, fields.report);
    code.value
}

fn read_emergency(fields: &mut MapReader<'_>, country: &str) -> Vec<Located<Phone>> {
    let numbers = fields.list("emergency").into_iter();
    numbers.filter_map(|text| Phone::parse_or_report(text, country, fields.report)).collect()
}
