//! A poster: its code, where it hangs, and where it leads.

use crate::finding::{Located, Location};
use crate::model::campaign::read_date;
use crate::model::date::Date;
use crate::model::reference::Reference;
use crate::yaml::MapReader;

use super::PageKind;

#[derive(Clone, Debug)]
pub struct Poster {
    /// 3 to 5 digits; the landing page's address. Never reused, never removed.
    pub code: Located<String>,
    /// For the people who hang it.
    pub place: String,
    pub region: Option<Located<String>>,
    /// A folder below `content/`, such as `guides/job-abroad`.
    pub leads_to: Located<String>,
    pub helplines: Vec<Located<String>>,
    pub size: Size,
    /// From how far the code has to scan.
    pub scan_distance_cm: u32,
    pub printed: Option<Printed>,
}

/// ISO 216.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    A5,
    A4,
    A3,
    A2,
}

#[derive(Clone, Debug)]
pub struct Printed {
    pub on: Date,
    pub copies: u32,
}

impl Size {
    pub fn word(self) -> &'static str {
        match self {
            Size::A5 => "A5",
            Size::A4 => "A4",
            Size::A3 => "A3",
            Size::A2 => "A2",
        }
    }
}

impl Poster {
    pub fn read(fields: &mut MapReader<'_>) -> Poster {
        let code = fields.required(
            "code",
            "give it 3 to 5 digits that no other poster ever had: `code: \"704\"`",
        );
        if let Some(code) = &code {
            let fits = (3..=5).contains(&code.value.len())
                && code.value.chars().all(|c| c.is_ascii_digit())
                && !code.value.starts_with('0');
            if !fits {
                fields
                    .report
                    .error(
                        "bad-value",
                        &code.location,
                        format!("`{}` cannot be a poster's code", code.value),
                    )
                    .help("a code has 3 to 5 digits and does not start with 0");
            }
        }
        let place = fields.required("place", "say where it hangs: `place: bus station`");
        let region = fields.text("region");
        let leads_to = fields
            .required("leads_to", "name the page behind the code: `leads_to: guides/job-abroad`");
        let helplines = fields.list("helplines");
        let sizes = [("A5", Size::A5), ("A4", Size::A4), ("A3", Size::A3), ("A2", Size::A2)];
        let size = fields.enum_value("size", &sizes).map_or(Size::A4, |size| size.value);
        let distance =
            fields.parsed::<u32>("scan_distance_cm", "bad-value", "write a number of centimetres");
        let printed = fields.node("printed").and_then(|node| {
            let mut batch = MapReader::open(node, "the facts of a printed batch", fields.report);
            let on = read_date(&mut batch, "on");
            let copies = batch.parsed::<u32>("copies", "bad-value", "write how many were printed");
            batch.finish();
            Some(Printed { on: on?.value, copies: copies.map_or(0, |copies| copies.value) })
        });
        let nothing = || Located { value: String::new(), location: Location::file("") };
        Poster {
            code: code.unwrap_or_else(nothing),
            place: place.map_or_else(String::new, |place| place.value),
            region,
            leads_to: leads_to.unwrap_or_else(nothing),
            helplines,
            size,
            scan_distance_cm: distance.map_or(150, |distance| distance.value),
            printed,
        }
    }

    pub fn references(&self) -> Vec<Reference<'_>> {
        let region = self.region.iter().map(|name| Reference { page_kind: PageKind::Region, name });
        let helplines =
            self.helplines.iter().map(|name| Reference { page_kind: PageKind::Helpline, name });
        let target = std::iter::once(Reference { page_kind: PageKind::Page, name: &self.leads_to })
            .filter(|target| !target.name.value.is_empty());
        region.chain(helplines).chain(target).collect()
    }
}
