//! An organisation behind the campaign, and how to contact it.

use serde::Serialize;
use strum::{EnumString, IntoStaticStr, VariantNames};

use crate::finding::Located;
use crate::model::link::email::read_email;
use crate::model::phone::Phone;
use crate::yaml::MapReader;

use super::page_kind::PageKind;
use super::reference::Reference;
use super::web_address::WebAddress;

/// The facts of an organisation.
#[derive(Clone, Debug)]
pub struct Organisation {
    pub web: Option<WebAddress>,
    pub email: Option<String>,
    pub phone: Option<Located<Phone>>,
    pub role: Option<Role>,
    pub regions: Vec<Located<String>>,
    /// It agreed that its name and logo are on paper and on the home page.
    pub approved: bool,
    /// A picture in its folder.
    pub logo: Option<Located<String>>,
}

/// The part that an organisation has in the campaign.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, EnumString, IntoStaticStr, VariantNames)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum Role {
    Donor,
    Consortium,
    ExecutingAgency,
    Partner,
    /// Named among the key stakeholders of a project.
    Stakeholder,
    Government,
}

impl Organisation {
    pub fn read(fields: &mut MapReader<'_>, country: &str) -> Organisation {
        fields.allow_unknown(&["email", "phone", "role", "regions"]);
        let web = WebAddress::read(fields);
        let email = fields.text("email").and_then(|email| read_email(email, fields.report));
        let phone =
            fields.text("phone").and_then(|number| Phone::read(number, country, fields.report));
        let role = fields.enum_value("role");
        let regions = fields.list("regions");
        let approved = fields.flag("approved");
        let logo = fields.text("logo");
        Organisation { web, email, phone, role, regions, approved, logo }
    }

    pub fn references(&self) -> Vec<Reference<'_>> {
        Reference::all(PageKind::Region, &self.regions).collect()
    }
}
