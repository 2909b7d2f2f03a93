//! A region: its municipalities, and the help that is near.

use crate::finding::{Located, Report};
use crate::model::campaign::country::Country;
use crate::model::hours::Hours;
use crate::model::page::tile::{self, Tile};
use crate::model::page::unwritten::is_unwritten;
use crate::model::phone::Phone;
use crate::yaml::MapReader;

use super::page_kind::PageKind;
use super::reference::Reference;

/// The facts of a region.
#[derive(Clone, Debug)]
pub struct Region {
    /// ISO 3166-2: `MD-CU`.
    pub code: Located<String>,
    pub municipalities: Vec<String>,
    pub hotspots: Vec<String>,
    /// The nearest first. National helplines follow without being listed.
    pub helplines: Vec<Located<String>>,
    pub help_points: Vec<HelpPoint>,
    /// Column and row in the tile map, each from 1 to 20.
    pub tile: Option<Tile>,
}

/// A place where people can get help in person.
#[derive(Clone, Debug)]
pub struct HelpPoint {
    pub organisation: Located<String>,
    pub place: String,
    pub phone: Option<Located<Phone>>,
    pub hours: Hours,
}

impl Region {
    pub fn read(fields: &mut MapReader<'_>, country: &str) -> Region {
        let example = Country::find(country).and_then(|country| country.regions().next());
        let example = example.unwrap_or_else(|| "MD-CU".to_owned());
        let help = format!("write its ISO 3166-2 code, such as `{example}`");
        let code = fields.required("code", &help);
        // The check `placeholder` reports it where it would be published.
        let is_unwritten = code.as_ref().is_some_and(|code| is_unwritten(&code.value));
        if let Some(code) = &code
            && !is_unwritten
            && !is_region_code(&code.value)
        {
            let message = format!("invalid region code: `{}`", code.value);
            fields.report.error("bad-value", &code.location, message).help(help);
        } else if let Some(code) = code.as_ref().filter(|_| !is_unwritten) {
            check_country(code, country, fields.report);
        }
        fields.allow_unknown(&["municipalities", "hotspots", "helplines", "help_points"]);
        let values =
            |names: Vec<Located<String>>| names.into_iter().map(|name| name.value).collect();
        let municipalities = values(fields.list("municipalities"));
        let hotspots = values(fields.list("hotspots"));
        let helplines = fields.list("helplines");
        let help_points = fields
            .each("help_points", "a help point's facts", |point| HelpPoint::read(point, country));
        let tile = tile::read(fields);
        Region {
            code: code.unwrap_or_default(),
            municipalities,
            hotspots,
            helplines,
            help_points,
            tile,
        }
    }

    pub fn references(&self) -> Vec<Reference<'_>> {
        let organisations = self.help_points.iter().map(|point| &point.organisation);
        let helplines = Reference::all(PageKind::Helpline, &self.helplines);
        helplines.chain(Reference::all(PageKind::Organisation, organisations)).collect()
    }
}

/// Two capital letters, a hyphen, and one to three letters or digits (ISO 3166-2).
fn is_region_code(text: &str) -> bool {
    text.split_once('-').is_some_and(|(country, part)| {
        country.len() == 2
            && country.chars().all(|c| c.is_ascii_uppercase())
            && (1..=3).contains(&part.len())
            && part.chars().all(|c| c.is_ascii_alphanumeric())
    })
}

/// Reports a code that is not one of the campaign's country. Countries without codes have no such check.
fn check_country(code: &Located<String>, country: &str, report: &mut Report) {
    let Some(country) = Country::find(country) else { return };
    let known: Vec<String> = country.regions().collect();
    if known.is_empty() || known.contains(&code.value) {
        return;
    }
    let part = code.value.split_once('-').map_or("", |(_, part)| part);
    let same_part = format!("{}-{part}", country.code);
    let message = format!("`{}` is no region of {} in ISO 3166-2", code.value, country.code);
    report.warn("bad-value", &code.location, message).help(match known.contains(&same_part) {
        true => format!("did you mean `{same_part}`?"),
        false => format!("write a code of the country, such as `{}`", known[0]),
    });
}

impl HelpPoint {
    fn read(point: &mut MapReader<'_>, country: &str) -> Option<HelpPoint> {
        let organisation =
            point.required("organisation", "name a folder under content/organisations");
        point.allow_unknown(&["place", "phone"]);
        let place = point.text("place").map_or_else(String::new, |place| place.value);
        let phone = point.text("phone").and_then(|n| Phone::read(n, country, point.report));
        let hours = Hours::read(point);
        Some(HelpPoint { organisation: organisation?, place, phone, hours })
    }
}
