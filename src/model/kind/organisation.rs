//! An organisation behind the campaign, and how to contact it.

use serde::Serialize;
use strum::{EnumString, IntoStaticStr, VariantNames};

use crate::finding::Located;
use crate::model::phone::Phone;
use crate::yaml::MapReader;

use super::page_kind::PageKind;
use super::reference::Reference;
use super::web_address::WebAddress;

#[derive(Clone, Debug)]
pub struct Organisation {
    pub web: Option<WebAddress>,
    pub email: Option<String>,
    pub phone: Option<Phone>,
    pub role: Option<Role>,
    pub regions: Vec<Located<String>>,
    /// It agreed that its name is printed on paper.
    pub approved: bool,
}

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
        let email = fields.text("email").and_then(|email| {
            let valid = is_email(&email.value);
            if !valid {
                fields
                    .report
                    .error(
                        "bad-value",
                        &email.location,
                        format!("invalid e-mail address: `{}`", email.value),
                    )
                    .help("write the whole address: `email: \"name@example.org\"`");
            }
            valid.then_some(email.value)
        });
        let phone =
            fields.text("phone").and_then(|number| Phone::read(number, country, fields.report));
        let role = fields.enum_value("role").map(|role| role.value);
        let regions = fields.list("regions");
        let approved = fields.flag("approved");
        let phone = phone.map(|phone| phone.value);
        Organisation { web, email, phone, role, regions, approved }
    }

    pub fn references(&self) -> Vec<Reference<'_>> {
        Reference::all(PageKind::Region, &self.regions).collect()
    }
}

fn is_email(text: &str) -> bool {
    text.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
        && !text.contains(char::is_whitespace)
}
