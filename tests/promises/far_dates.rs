//! Years of other calendars, as people of a country write them, are no days of the next century.

use crate::support::Sample;

fn campaign(country: &str, folder: &str, facts: &str) -> Sample {
    let settings = format!(
        "title: Road\nbase_url: https://our-road.org/\ncountry: {country}\nlanguages: [{{code: en}}]\n"
    );
    let sample = Sample::empty().file("fener.yaml", &settings).on("2026-11-22");
    let sample = sample.file(&format!("content/{folder}/facts.yaml"), facts);
    let region = "content/regions/north/facts.yaml";
    ["", &format!("{folder}/"), "regions/north/", "guides/"]
        .iter()
        .fold(sample.file(region, ""), |sample, folder| {
            sample.text(&format!("content/{folder}en.md"), "T", "x\n")
        })
}

/// The help of the finding on a date in a file; empty if there is none.
fn help(sample: &Sample, file: &str) -> String {
    let found = sample.check();
    let all = found.all().into_iter();
    let of_date = all.filter(|f| f.code == "bad-date" && *f.location.file == *file);
    of_date.map(|finding| finding.help.clone()).collect::<Vec<_>>().join("; ")
}

#[test]
fn a_date_of_another_calendar_is_named() {
    for (country, folder, facts, calendar) in [
        ("NP", "stops/school", "region: north\nvisits: [{on: 2083-08-20}]\n", "Bikram Sambat"),
        ("NP", "resources/leaflet", "year: 2083\n", "Bikram Sambat"),
        ("TH", "news/new", "date: 2569-11-20\n", "Buddhist"),
        ("TH", "projects/work", "status: current\nfrom: 2026\nto: 2570\n", "Buddhist"),
        ("IR", "news/new", "date: 1405-08\n", "Solar Hijri"),
        ("TW", "sources/leaflet", "date: 2926\n", "correct the year"),
    ] {
        let sample = campaign(country, folder, facts);
        let help = help(&sample, &format!("content/{folder}/facts.yaml"));
        assert!(help.contains(calendar), "{facts}: {help}\n{}", sample.check().lines());
    }
    let text = "---\ntitle: T\npublish_on: 2083-08-20\n---\nx\n";
    let sample =
        campaign("NP", "news/new", "date: 2026-11-20\n").file("content/news/new/en.md", text);
    assert!(help(&sample, "content/news/new/en.md").contains("Bikram Sambat"));
}

#[test]
fn a_date_of_the_next_years_is_right() {
    for (folder, facts) in [
        ("stops/school", "region: north\nvisits: [{on: 2027-08-20}]\n"),
        ("projects/work", "status: current\nfrom: 2026\nto: 2034\n"),
        ("resources/leaflet", "year: 1998\n"),
    ] {
        let sample = campaign("NP", folder, facts);
        assert_eq!(help(&sample, &format!("content/{folder}/facts.yaml")), "", "{facts}");
    }
}
