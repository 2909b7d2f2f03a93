//! A poster: its code, the place where it hangs, and the page that it leads to.

use serde::Serialize;
use strum::{EnumString, IntoStaticStr, VariantNames};

use crate::finding::Located;
use crate::model::date::Date;
use crate::yaml::MapReader;

use super::page_kind::PageKind;
use super::reference::Reference;

/// The facts of a poster.
#[derive(Clone, Debug)]
pub struct Poster {
    /// 3 to 5 digits; the landing page's address. Never used again, never removed.
    pub code: Located<String>,
    /// The place where the poster hangs, in the editors' words.
    pub place: String,
    pub region: Option<Located<String>>,
    /// A folder below `content/`, such as `guides/job-abroad`.
    pub leads_to: Located<String>,
    pub helplines: Vec<Located<String>>,
    /// The organisations named at its foot; if it names none, those with the role `consortium`.
    pub organisations: Vec<Located<String>>,
    pub size: Size,
    /// The kinds of paper that are made of it.
    pub sheets: Vec<SheetKind>,
    /// The greatest distance at which the code must scan; `None`: what the sheet allows.
    pub scan_distance_cm: Option<u32>,
    pub printed: Option<Printed>,
}

/// A paper size of ISO 216.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, EnumString, IntoStaticStr, VariantNames)]
#[strum(const_into_str)]
pub enum Size {
    A5,
    A4,
    A3,
    A2,
}

/// A kind of paper that is made of a poster.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "lowercase", const_into_str)]
pub enum SheetKind {
    Poster,
    /// Strips to tear off, on A4.
    Strips,
    /// A4 folded to A5, with the text of the page that the code leads to.
    Leaflet,
    /// Cards of 85 × 54 mm, on A4.
    Card,
}

impl SheetKind {
    /// Returns `true` for paper that readers take with them: it has the text of the page that the code leads to.
    pub fn is_handout(self) -> bool {
        match self {
            SheetKind::Leaflet | SheetKind::Card => true,
            SheetKind::Poster | SheetKind::Strips => false,
        }
    }
}

/// A batch of printed copies.
#[derive(Clone, Debug)]
pub struct Printed {
    pub on: Date,
    pub copies: u32,
}

impl Poster {
    pub fn read(fields: &mut MapReader<'_>) -> Poster {
        let code = fields.required("code", "choose 3 to 5 digits for this poster: `code: \"704\"`");
        if let Some(code) = &code {
            let valid = (3..=5).contains(&code.value.len())
                && code.value.chars().all(|c| c.is_ascii_digit())
                && !code.value.starts_with('0');
            if !valid {
                let message = format!("invalid poster code: `{}`", code.value);
                let help = "write 3 to 5 digits, the first one not 0";
                fields.report.error("bad-value", &code.location, message).help(help);
            }
        }
        let place = fields.required("place", "write where it hangs: `place: bus station`");
        let region = fields.text("region");
        let leads_to = fields.required("leads_to", "name a page: `leads_to: guides/job-abroad`");
        let helplines = fields.list("helplines");
        let organisations = fields.list("organisations");
        let size = fields.enum_value("size").unwrap_or(Size::A4);
        let mut sheets = fields.enum_values("sheets");
        if sheets.is_empty() {
            sheets = vec![SheetKind::Poster, SheetKind::Strips];
        }
        let distance =
            fields.parsed("scan_distance_cm", "bad-value", "write a number of centimetres");
        let printed = fields.nested("printed", "the facts of a printed batch", |batch| {
            let on = Date::read(batch, "on");
            let copies = batch.parsed::<u32>("copies", "bad-value", "write the number of copies");
            Some(Printed { on: on?.value, copies: copies.map_or(0, |copies| copies.value) })
        });
        Poster {
            code: code.unwrap_or_default(),
            place: place.map_or_else(String::new, |place| place.value),
            region,
            leads_to: leads_to.unwrap_or_default(),
            helplines,
            organisations,
            size,
            sheets,
            scan_distance_cm: distance.map(|distance| distance.value),
            printed: printed.flatten(),
        }
    }

    /// Returns `true` if readers take some of its paper with them.
    pub fn is_handed_out(&self) -> bool {
        self.sheets.iter().any(|sheet| sheet.is_handout())
    }

    pub fn references(&self) -> Vec<Reference<'_>> {
        let region = Reference::all(PageKind::Region, &self.region);
        let helplines = Reference::all(PageKind::Helpline, &self.helplines);
        let organisations = Reference::all(PageKind::Organisation, &self.organisations);
        let target = Some(&self.leads_to).filter(|target| !target.value.is_empty());
        let named = region.chain(helplines).chain(organisations);
        named.chain(Reference::all(PageKind::Page, target)).collect()
    }
}
