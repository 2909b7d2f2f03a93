"""Prints countries.tsv: what libphonenumber, CLDR and tzdata say about each country.

Run in an empty folder with the unpacked packages `phonenumbers` (pip) and `cldr-core` (npm):

    PYTHONPATH=. python3 …/data/countries.py > countries.tsv

Sources:
- libphonenumber (Apache-2.0) through its Python port `phonenumbers`: calling codes, trunk prefixes, short codes, toll-free numbers, groups;
- CLDR (Unicode-3.0): `codeMappings.json`, after ISO 3166-1, `subdivisionContainment.json`, after ISO 3166-2, `primaryZones.json` and
  `territoryInfo.json`;
- tzdata (public domain): `zone.tab`;
- `EMERGENCY` below: what the authority of a country says, where libphonenumber has older numbers alone.
"""
import json

import phonenumbers
from phonenumbers import PhoneMetadata
from phonenumbers.data import _AVAILABLE_REGION_CODES as COUNTRIES

try:
    from re import _constants as constants, _parser as parser
except ImportError:
    import sre_constants as constants
    import sre_parse as parser


def numbers(pattern):
    """Returns every number that a pattern of digits matches, in the order of the pattern."""
    return expand(list(parser.parse(pattern)))


def expand(items):
    heads = [""]
    for op, value in items:
        if op is constants.LITERAL:
            tails = [chr(value)]
        elif op is constants.IN:
            tails = [c for c in "0123456789" if any(fits(c, each) for each in value)]
        elif op is constants.SUBPATTERN:
            tails = expand(list(value[3]))
        elif op is constants.BRANCH:
            tails = [text for branch in value[1] for text in expand(list(branch))]
        elif op is constants.MAX_REPEAT:
            low, high, body = value
            once = expand(list(body))
            tails = [""] if low == 0 else []
            for count in range(max(low, 1), high + 1):
                texts = [""]
                for _ in range(count):
                    texts = [a + b for a in texts for b in once]
                tails += texts
        else:
            raise ValueError(op)
        heads = [head + tail for head in heads for tail in tails]
    return heads


def fits(c, part):
    op, value = part
    if op is constants.LITERAL:
        return c == chr(value)
    if op is constants.RANGE:
        return value[0] <= ord(c) <= value[1]
    return op is constants.CATEGORY


def pattern(metadata, kind):
    desc = getattr(metadata, kind, None) if metadata else None
    return (desc and desc.national_number_pattern) or ""


def zones():
    by_country = {"XK": ["Europe/Belgrade"]}
    for line in open("/usr/share/zoneinfo/zone.tab"):
        if not line.startswith("#"):
            country, _, zone = line.rstrip("\n").split("\t")[:3]
            by_country.setdefault(country, []).append(zone)
    primary = json.load(open("package/supplemental/primaryZones.json"))["supplemental"]["primaryZones"]
    new_names = {"Europe/Kiev": "Europe/Kyiv"}
    for country, zone in primary.items():
        by_country[country] = [new_names.get(zone, zone)]
    return by_country


def long_codes():
    """Returns the codes of three letters."""
    mappings = json.load(open("package/supplemental/codeMappings.json"))["supplemental"]["codeMappings"]
    return {code: codes.get("_alpha3", "") for code, codes in mappings.items()}


def regions():
    contained = json.load(open("package/supplemental/subdivisionContainment.json"))
    contained = contained["supplemental"]["subdivisionContainment"]
    # Some countries have two levels: regions and the provinces in them.
    def below(code):
        own = contained.get(code, {}).get("_contains", [])
        return [each for code in own for each in [code, *below(code)]]
    return {code: sorted(each[2:].upper() for each in below(code)) for code in contained if len(code) == 2}


def languages():
    """Returns the languages of each country that are official there, or that one in twenty people speaks."""
    territories = json.load(open("package/supplemental/territoryInfo.json"))["supplemental"]["territoryInfo"]

    def is_own(facts):
        return "_officialStatus" in facts or float(facts.get("_populationPercent", 0)) >= 5

    spoken = {code: each.get("languagePopulation", {}) for code, each in territories.items()}
    return {
        code: sorted({name.split("_")[0] for name, facts in each.items() if is_own(facts)})
        for code, each in spoken.items()
    }


def keeps_zero(metadata):
    kinds = [metadata.fixed_line, metadata.mobile]
    return any((desc and desc.example_number or "").startswith("0") for desc in kinds)


def groups(metadata):
    formats = metadata.intl_number_format or metadata.number_format
    rows = []
    for each in formats:
        if each.format != "NA":
            leading = each.leading_digits_pattern[-1] if each.leading_digits_pattern else ""
            rows.append(f"{leading}>{each.pattern}")
    return rows


def without_trunk_prefix(metadata):
    """Returns the numbers of services that are dialled as they are, in a country that has a trunk prefix: 444 1 833 in Turkey."""
    found = []
    for kind in ["toll_free", "shared_cost", "uan", "no_international_dialling", "premium_rate"]:
        desc = getattr(metadata, kind, None)
        if not metadata.national_prefix or not desc or not desc.example_number:
            continue
        # Those of North America can be dialled with +1 in all of its countries.
        if kind in ("toll_free", "premium_rate") and metadata.country_code == 1:
            continue
        number = phonenumbers.PhoneNumber(
            country_code=metadata.country_code,
            national_number=int(desc.example_number),
            italian_leading_zero=desc.example_number.startswith("0") or None,
        )
        shown = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)
        own = desc.national_number_pattern
        if "".join(filter(str.isdigit, shown)) == desc.example_number and own not in found:
            found.append(own)
    return "|".join(found)


# Numbers that cannot be dialled from abroad and that libphonenumber does not name so: Navi Dial of Japan.
NOT_FROM_ABROAD = {"JP": r"570\d{6}"}


def domestic(code, metadata):
    own = [pattern(metadata, "no_international_dialling"), NOT_FROM_ABROAD.get(code, "")]
    return "|".join(filter(None, own))


# The numbers for all emergencies in countries of which libphonenumber has an older one alone.
# GH: 112 replaces 191, 192 and 193 (the President, 28 January 2020; statement of the Ministry of Communications, 26 March 2020).
# HN: 911, Sistema Nacional de Emergencias 911, since August 2016 (its statements of 25 and 26 February 2026).
# NG: 112, Nigerian Communications Commission (its statements on Emergency Communications Centres since 2015).
EMERGENCY = {"GH": ["112"], "HN": ["911"], "NG": ["112"]}


def emergency(code, short):
    own = numbers(pattern(short, "emergency")) if pattern(short, "emergency") else []
    return EMERGENCY.get(code, []) + [number for number in own if len(number) >= 2]


def main():
    by_zone, by_region, by_language, long = zones(), regions(), languages(), long_codes()
    print(f"# Generated by countries.py from libphonenumber {phonenumbers.__version__} (Apache-2.0), CLDR 48 (Unicode-3.0), tzdata and its EMERGENCY.")
    print("# Columns: country, its code of three letters, calling code, trunk prefix, 0 if numbers keep it abroad, time zones, languages,")
    print("# ISO 3166-2 codes, emergency numbers, short codes, toll-free numbers, numbers that cannot be dialled from abroad,")
    print("# how numbers are grouped: leading digits > groups; leading digits > groups; …, all national numbers, and those that are dialled")
    print("# without the trunk prefix.")
    for code in sorted(COUNTRIES):
        full = PhoneMetadata.metadata_for_region(code)
        short = PhoneMetadata.short_metadata_for_region(code)
        row = [
            code,
            long.get(code, ""),
            str(full.country_code),
            full.national_prefix or "",
            "0" if keeps_zero(full) else "",
            ",".join(by_zone.get(code, [])),
            ",".join(by_language.get(code, [])),
            ",".join(by_region.get(code, [])),
            ",".join(emergency(code, short)),
            pattern(short, "short_code"),
            pattern(full, "toll_free"),
            domestic(code, full),
            ";".join(groups(full)),
            pattern(full, "general_desc"),
            without_trunk_prefix(full),
        ]
        print("\t".join(row))


main()
