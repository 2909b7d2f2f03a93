//! Posters over several builds: the register, codes that outlive their posters, recalls.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "tests make campaigns of their own"
)]

mod support;

use std::fs;
use std::path::Path;

use fener::finding::Report;
use fener::model::register::{Batch, Register};
use fener::posters::absence::Absence;
use fener::posters::print_run::{PrintRun, recorded};
use fener::posters::recall::{Untruth, recalls};

use support::Folder;

struct Campaign(Folder);

impl Campaign {
    fn new() -> Campaign {
        let campaign = Campaign(Folder::new());
        campaign.put(
            "fener.yaml",
            "title: Sample\nbase_url: https://our-road.al/\ncountry: AL\nlanguages: [{code: en, name: English}]\n\
             exit_url: \"https://www.wikipedia.org/\"\nemergency: []\n",
        );
        campaign.put("content/en.md", "---\ntitle: Home\n---\n");
        campaign.number("116006");
        campaign.put("content/helplines/line/en.md", "---\ntitle: The line\n---\n");
        campaign.put("content/guides/job/facts.yaml", "countries: [AL]\n");
        campaign.put("content/guides/job/en.md", "---\ntitle: A job\n---\n");
        campaign.put("content/posters/wall/en.md", "---\ntitle: Ask before you leave.\n---\n");
        campaign.put(
            "content/posters/wall/facts.yaml",
            "code: \"704\"\nplace: bus station\nleads_to: guides/job\nhelplines: [line]\nsize: A4\n\
             scan_distance_cm: 100\nprinted: {on: 2026-11-01, copies: 40}\n",
        );
        campaign
    }

    fn put(&self, path: &str, text: &str) {
        self.0.put(path, text.as_bytes());
    }

    fn number(&self, number: &str) {
        self.put(
            "content/helplines/line/facts.yaml",
            &format!("status: active\nchannels: [{{type: voice, number: \"{number}\"}}]\nemergency: true\n"),
        );
    }

    fn read(&self, path: &str) -> String {
        self.0.text(path)
    }

    /// Builds; returns true if the build passed, and its findings as code and location.
    fn build(&self) -> (bool, Vec<String>) {
        let (mut report, out) = (Report::new(), self.0.path().join("public"));
        let built = fener::build(self.0.path(), &out, &support::run(), false, &|_| {}, &mut report);
        let all = report.sorted().into_iter();
        let found = all.map(|f| format!("{} {}", f.code, f.location)).collect();
        (built.unwrap().is_some(), found)
    }

    fn untruths(&self) -> Vec<Untruth> {
        let loaded = fener::load(self.0.path(), &support::run(), &mut Report::new()).unwrap();
        recalls(&loaded.unchecked.site).into_iter().flat_map(|recall| recall.untruths).collect()
    }
}

#[test]
fn a_build_remembers_its_codes() {
    let campaign = Campaign::new();
    assert_eq!(campaign.build(), (true, vec![]));
    let register = campaign.read("posters.lock");
    assert!(register.contains("code: \"704\"") && register.contains("line: \"116006\""));
    let before = modified(&campaign.0.path().join("posters.lock"));
    assert_eq!(campaign.build(), (true, vec![]));
    assert_eq!(
        modified(&campaign.0.path().join("posters.lock")),
        before,
        "unchanged, it is not rewritten"
    );
    assert_eq!(campaign.untruths(), []);
}

#[test]
fn a_code_outlives_its_poster_and_its_number() {
    let campaign = Campaign::new();
    campaign.build();
    fs::remove_dir_all(campaign.0.path().join("content/posters/wall")).unwrap();
    campaign.number("116111");
    let (built, findings) = campaign.build();
    assert!(built);
    assert!(findings.iter().any(|f| f.starts_with("poster-dead posters.lock")), "{findings:?}");
    assert!(findings.iter().any(|f| f.starts_with("poster-number-stale posters.lock")));
    let page = campaign.read("public/704/index.html");
    assert!(page.contains("tel:116111") && page.contains("Ask before you leave."), "{page}");
    assert_eq!(
        campaign.untruths(),
        [
            Untruth::Number {
                helpline: "line".into(),
                printed: "116006".into(),
                now: Some("116 111".into())
            },
            Untruth::Poster(Absence::Removed)
        ]
    );
    // Gone for good, the entry stays.
    assert!(campaign.read("posters.lock").contains("code: \"704\""));
}

/// Each print that was said to be recorded is in the register, also if builds and other prints run at the same time.
#[test]
fn prints_at_the_same_time_are_all_recorded() {
    let campaign = Campaign::new();
    let other = "code: \"705\"\nplace: door\nleads_to: helplines/line\nhelplines: [line]\n";
    campaign.build();
    let site = fener::load(campaign.0.path(), &support::run(), &mut Report::new()).unwrap();
    let site = &site.unchecked.site;
    campaign.put("content/posters/door/en.md", "---\ntitle: Ask.\n---\n");
    campaign.put("content/posters/door/facts.yaml", other);
    std::thread::scope(|scope| {
        for day in 1..=8 {
            let campaign = &campaign;
            scope.spawn(move || {
                let on = format!("2026-12-0{day}").parse().unwrap();
                let run = PrintRun { code: "704".into(), on, copies: day };
                let change = |register: &_| recorded(site, register, &[run]);
                fener::posters_lock::change(campaign.0.path(), site, change).unwrap();
            });
        }
        scope.spawn(|| campaign.build());
    });
    let register = campaign.read("posters.lock");
    assert_eq!(register.matches("copies:").count(), 9, "{register}");
    assert!(register.contains("code: \"705\""), "{register}");
    // A register that has lost a code since is not written.
    fs::remove_file(campaign.0.path().join("posters.lock")).unwrap();
    let change = |register: &_| recorded(site, register, &[]);
    assert!(fener::posters_lock::change(campaign.0.path(), site, change).is_err());
    assert!(!campaign.0.path().join("posters.lock").exists());
}

/// The prints of the poster: the day, the number of copies, and the number of the line; "?" if it is not known.
fn printed(register: &Register) -> Vec<String> {
    let entries = register.entries.iter().flat_map(|entry| &entry.printed);
    let said = |batch: &Batch| {
        let paper = batch.paper.as_ref();
        let number = paper.map_or("?".to_owned(), |paper| paper.numbers["line"].join(" "));
        format!("{} {} {number}", batch.on, batch.copies)
    };
    entries.map(said).collect()
}

/// The facts of a line with this number and day of its confirmation, and of a poster that was printed as these say.
fn line(campaign: &Campaign, number: &str, on: &str, printed: &str) {
    campaign.put(
        "content/helplines/line/facts.yaml",
        &format!(
            "status: active\nchannels: [{{type: voice, number: \"{number}\"}}]\nassured: {{on: {on}, by: test_call}}\n"
        ),
    );
    let facts = campaign.read("content/posters/wall/facts.yaml");
    let facts = facts.split("printed:").next().unwrap_or_default();
    let printed =
        if printed.is_empty() { String::new() } else { format!("printed: {{{printed}}}\n") };
    campaign.put("content/posters/wall/facts.yaml", &format!("{facts}{printed}"));
}

/// The register after a build on a day of November, and then these prints: their day and number of copies.
fn register_on(campaign: &Campaign, today: &str, prints: &[(&str, u32)]) -> Register {
    let day = |day: &str| format!("2026-11-{day}").parse().unwrap();
    let run =
        fener::model::BuildOptions { sync: false, ..fener::model::BuildOptions::on(day(today)) };
    let loaded = fener::load(campaign.0.path(), &run, &mut Report::new()).unwrap();
    let site = &loaded.unchecked.site;
    let runs = prints.iter();
    let runs =
        runs.map(|(on, copies)| PrintRun { code: "704".into(), on: day(on), copies: *copies });
    let change = |register: &_| recorded(site, register, &runs.collect::<Vec<_>>());
    fener::posters_lock::change(campaign.0.path(), site, change).unwrap()
}

#[test]
fn prints_of_one_day_are_all_kept() {
    let campaign = Campaign::new();
    line(&campaign, "116006", "2026-11-20", "");
    let print = |copies| printed(&register_on(&campaign, "22", &[("22", copies)]));
    assert_eq!(print(100), ["2026-11-22 100 116006"]);
    // More of the same paper.
    assert_eq!(print(3), ["2026-11-22 103 116006"]);
    line(&campaign, "116123", "2026-11-22", "");
    let both = ["2026-11-22 103 116006", "2026-11-22 5 116123"];
    assert_eq!(print(5), both);
    // Facts name another print, or the one that is recorded; no number is lowered.
    for (copies, expected) in [
        (103, &[][..]),
        (5, &[]),
        (10, &["2026-11-22 10 ?"]),
        (20, &["2026-11-22 10 ?", "2026-11-22 20 ?"]),
        (10, &["2026-11-22 10 ?", "2026-11-22 20 ?"]),
    ] {
        line(&campaign, "116123", "2026-11-22", &format!("on: 2026-11-22, copies: {copies}"));
        for _ in 0..2 {
            let register = printed(&register_on(&campaign, "22", &[]));
            assert_eq!(register, [&both[..], expected].concat(), "{copies}");
        }
    }
    // The print that facts name is found again after more are printed.
    line(&campaign, "116123", "2026-11-22", "on: 2026-11-22, copies: 5");
    let all = |last| ["2026-11-22 10 ?", "2026-11-22 20 ?", last];
    assert_eq!(print(4), [&both[..], &all("2026-11-22 4 116123")].concat());
    assert_eq!(print(4), [&both[..], &all("2026-11-22 8 116123")].concat());
}

/// Facts and `--final` ask for the same proof.
#[test]
fn the_paper_of_an_earlier_day_needs_a_proof() {
    for (confirmed, first_build, on, is_known) in [
        ("2026-11-10", "22", "15", true),
        ("2026-11-15", "22", "15", true),
        ("2026-11-16", "22", "15", false),
        ("2026-11", "22", "15", false),
        // The register is as old as the paper.
        ("2026-11-20", "15", "15", true),
        ("2026-11-20", "16", "15", false),
        ("2026-11-20", "22", "22", true),
        ("2026-11-20", "22", "30", true),
    ] {
        let context = format!("{confirmed} {first_build} {on}");
        let new = || {
            let campaign = Campaign::new();
            line(&campaign, "116006", "2026-11-01", "");
            register_on(&campaign, first_build, &[]);
            campaign
        };
        let number = if is_known { "116006" } else { "?" };
        let expected = [format!("2026-11-{on} 40 {number}")];
        let campaign = new();
        line(&campaign, "116006", confirmed, "");
        assert_eq!(printed(&register_on(&campaign, "22", &[(on, 40)])), expected, "{context}");
        let campaign = new();
        line(&campaign, "116006", confirmed, &format!("on: 2026-11-{on}, copies: 40"));
        assert_eq!(printed(&register_on(&campaign, "22", &[])), expected, "{context}");
        let is_unknown = campaign.untruths() == [Untruth::Unknown];
        assert_eq!(is_unknown, !is_known, "{context}");
    }
    // Long before the first build.
    let campaign = Campaign::new();
    line(&campaign, "116006", "2025-01-01", "on: 2025-01-15, copies: 40");
    assert_eq!(printed(&register_on(&campaign, "22", &[])), ["2025-01-15 40 ?"]);
}

#[test]
fn a_change_is_no_proof_for_the_days_before() {
    let campaign = Campaign::new();
    line(&campaign, "116006", "2026-11-01", "");
    register_on(&campaign, "02", &[]);
    line(&campaign, "116123", "2026-11-10", "");
    register_on(&campaign, "10", &[]);
    let text = campaign.read("posters.lock");
    assert!(text.contains("changed: \"2026-11-10\""), "{text}");
    let register = register_on(&campaign, "22", &[("09", 1), ("10", 2), ("11", 3), ("22", 4)]);
    assert_eq!(
        printed(&register),
        ["2026-11-09 1 ?", "2026-11-10 2 ?", "2026-11-11 3 116123", "2026-11-22 4 116123"]
    );
    // A place in other words is no change.
    let facts = campaign.read("content/posters/wall/facts.yaml").replace("bus station", "station");
    campaign.put("content/posters/wall/facts.yaml", &facts);
    let register = register_on(&campaign, "22", &[]);
    assert_eq!(register.entries[0].changed, "2026-11-10".parse().ok());
}

#[test]
fn a_code_never_changes_its_meaning() {
    let campaign = Campaign::new();
    campaign.build();
    fs::remove_dir_all(campaign.0.path().join("content/posters/wall")).unwrap();
    campaign.put("content/posters/door/en.md", "---\ntitle: Something else.\n---\n");
    campaign.put(
        "content/posters/door/facts.yaml",
        "code: \"704\"\nplace: door\nleads_to: helplines/line\nhelplines: [line]\n",
    );
    let (built, findings) = campaign.build();
    assert!(!built);
    assert!(findings.iter().any(|f| f.starts_with("code-reused")), "{findings:?}");
    // A poster for one page is another one elsewhere: the printed paper hangs where it was.
    let folder = campaign.0.path();
    let facts = "code: \"704\"\nplace: door\nleads_to: PAGE\nhelplines: [line]\n";
    let register = campaign.read("posters.lock");
    let leads_to = register.split("leads_to: ").nth(1).and_then(|rest| rest.lines().next());
    let facts = facts.replace("PAGE", leads_to.expect("a page"));
    campaign.put("content/posters/door/facts.yaml", &facts);
    let (built, findings) = campaign.build();
    assert!(!built && findings.iter().any(|f| f.starts_with("code-reused")), "{findings:?}");
    // A folder that is renamed keeps its code.
    fs::rename(folder.join("content/posters/door"), folder.join("content/posters/wand")).unwrap();
    campaign.put("content/posters/wand/facts.yaml", &facts.replace("door", "bus station"));
    let (_, findings) = campaign.build();
    assert!(!findings.iter().any(|f| f.starts_with("code-reused")), "{findings:?}");
}

#[test]
fn a_site_that_moves_leaves_dead_paper() {
    let campaign = Campaign::new();
    campaign.build();
    let config = campaign.read("fener.yaml").replace("our-road.al", "example.com");
    campaign.put("fener.yaml", &config);
    let (_, findings) = campaign.build();
    assert!(findings.iter().any(|f| f.starts_with("poster-dead")), "{findings:?}");
    assert!(matches!(campaign.untruths().as_slice(), [Untruth::Address { .. }]));
}

fn modified(path: &Path) -> std::time::SystemTime {
    fs::metadata(path).unwrap().modified().unwrap()
}
