// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/netbox.h"

#include <algorithm>
#include <cmath>

#include <boost/locale/utf.hpp>
#include <fmt/format.h>

#include "catalog/netbox_kind.h"
#include "catalog/netbox_ports.h"
#include "catalog/netbox_yaml.h"
#include "catalog/value_rules.h"
#include "words/words.h"

namespace cw::catalog {

namespace {

using netbox::entriesOf;
using netbox::lineOf;
using netbox::member;
using netbox::numberOf;
using netbox::textOf;
using netbox::truthOf;
using netbox::Wrong;

/// The line of the first byte that is no UTF-8, or 0.
int lineOfWrongEncoding(std::string_view text)
{
    using Utf8 = boost::locale::utf::utf_traits<char>;
    int line = 1;
    for (const char* at = text.data(), *end = at + text.size(); at != end;) {
        const auto point = Utf8::decode(at, end);
        if (point == boost::locale::utf::illegal || point == boost::locale::utf::incomplete) return line;
        if (point == '\n') ++line;
    }
    return 0;
}

/// "cisco-8101" stays, what an id cannot hold becomes a dash.
std::string idFrom(const std::string& text)
{
    std::string id;
    for (const char c : text) {
        const bool fits = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (fits) id += c;
        else if (c >= 'A' && c <= 'Z') id += static_cast<char>(c - 'A' + 'a');
        else if (!id.empty() && id.back() != '-') id += '-';
    }
    id.resize(std::min<std::size_t>(id.size(), 64));
    while (!id.empty() && id.back() == '-') id.pop_back();
    return id;
}

std::vector<std::string> namesIn(const YAML::Node& root, const char* list)
{
    std::vector<std::string> names;
    for (const YAML::Node& entry : entriesOf(root, list)) names.push_back(textOf(entry, "name"));
    return names;
}

/// A free text is only looked at for words; how long it is does not matter.
std::string looseText(const YAML::Node& root, const char* key)
{
    const YAML::Node node = member(root, key);
    return node.IsDefined() && node.IsScalar() ? node.Scalar().substr(0, 2000) : std::string();
}

class Reader {
public:
    Reader(const YAML::Node& root, std::string_view file, const NetboxOptions& options) : root_(root), options_(options)
    {
        const std::string maker = required("manufacturer");
        const std::string model = required("model");
        source_ = fmt::format("NetBox device type {} {}, file {}", maker, model, file);
        item_.vendor = maker;
        item_.name = idFrom(model).starts_with(idFrom(maker) + "-") ? model : maker + " " + model;
        item_.source = source_;
        const std::string slug = textOf(root, "slug");
        item_.id = ItemId(!options.id.empty() ? options.id : idFrom(slug.empty() ? item_.name : slug));
        if (item_.id.empty()) throw Wrong{words::say("no id can be made of slug, manufacturer and model"), lineOf(root), words::say("give it a slug of letters and digits")};
    }

    Item read()
    {
        readBody();
        readPorts();
        readKind();
        putPorts();
        readPower();
        return std::move(item_);
    }

private:
    std::string required(const char* key)
    {
        std::string text = textOf(root_, key);
        if (text.empty()) throw Wrong{words::say("the key '{}' is missing", key), lineOf(root_), words::say("every device type names manufacturer and model")};
        return text;
    }

    void put(const std::string& key, double low, double high, Provenance mark, const std::string& more = {}) { item_.values[key] = {low, high, mark, source_ + more}; }
    void put(const std::string& key, double value) { put(key, value, value, Provenance::published); }
    void putText(const char* key, const std::string& text)
    {
        if (!text.empty()) item_.texts[key] = text;
    }
    void note(const std::string& sentence) { item_.notes += (item_.notes.empty() ? "" : " ") + sentence; }

    void readBody()
    {
        if (const auto height = numberOf(root_, "u_height", ruleOf("height_u").most)) {
            if (*height * 2 != std::floor(*height * 2)) throw Wrong{words::say("'u_height' is no multiple of half a unit"), lineOf(member(root_, "u_height")), {}};
            put("height_u", *height);
        }
        readWeight();
        putText("part_number", textOf(root_, "part_number"));
        putText("airflow", textOf(root_, "airflow"));
        putText("subdevice_role", textOf(root_, "subdevice_role"));
        if (const auto full = truthOf(root_, "is_full_depth")) putText("full_depth", *full ? "yes" : "no");
        if (const auto bays = entriesOf(root_, "module-bays").size()) put("module_bays_count", static_cast<double>(bays));
        if (const auto bays = entriesOf(root_, "device-bays").size()) put("device_bays_count", static_cast<double>(bays));
    }

    void readWeight()
    {
        const auto weight = numberOf(root_, "weight", 100'000);
        const std::string unit = textOf(root_, "weight_unit");
        if (!unit.empty() && !kilogramsPer(unit)) throw Wrong{words::say("'{}' is no unit of weight", unit), lineOf(member(root_, "weight_unit")), words::say("kg, g, lb or oz")};
        if (!weight) return;
        if (unit.empty()) return note(words::say("The file gives a weight of {} without a unit: left out.", *weight));
        put("mass_kg", *weight * *kilogramsPer(unit));
    }

    static std::optional<double> kilogramsPer(const std::string& unit)
    {
        if (unit == "kg") return 1;
        if (unit == "g") return 0.001;
        if (unit == "lb") return 0.45359237;   // NIST SP 811
        if (unit == "oz") return 0.028349523125;
        return std::nullopt;
    }

    void readPorts()
    {
        std::vector<netbox::Interface> interfaces;
        for (const YAML::Node& one : entriesOf(root_, "interfaces"))
            interfaces.push_back({textOf(one, "name"), textOf(one, "type"), truthOf(one, "mgmt_only").value_or(false)});
        ports_ = netbox::portsOf(interfaces);
    }

    void putPorts()
    {
        // What switches joins at least two; a box whose traffic the file leaves out (NVLink) has but the port that manages it.
        if (item_.kind == Kind::network_switch && ports_.total == 1) {
            ports_.management.push_back("the only port of " + ports_.protocol);
            ports_.total = 0;
        }
        if (!ports_.management.empty()) note(words::say("Set aside for management: {}.", fmt::join(ports_.management, ", ")));
        if (ports_.total == 0) return;
        const auto& [gbps, count] = *ports_.by_gbps.rbegin();
        put("port_gbps", gbps);
        put("ports", count);
        for (const auto& [rate, n] : ports_.by_gbps)
            if (rate == std::floor(rate)) put(fmt::format("ports_at_{:.0f}g", rate), n);
        putText("protocol", ports_.protocol);
    }

    void readKind()
    {
        netbox::KindClues clues;
        clues.words = fmt::format("{} {} {}", item_.name, textOf(root_, "slug"), looseText(root_, "description"));
        clues.module_bays = namesIn(root_, "module-bays");
        clues.power_ports = namesIn(root_, "power-ports");
        clues.management = ports_.management;
        clues.outlets = entriesOf(root_, "power-outlets").size();
        clues.traffic_ports = ports_.total;
        const netbox::Guess guess = netbox::guessKind(clues);
        item_.kind = options_.kind.value_or(guess.kind);
        if (!options_.kind && guess.kind == Kind::device) note(words::say("The file does not say what it is: taken as a device."));
        else if (!options_.kind) note(words::say("The file does not say what it is; {} is guessed from {}.", name(guess.kind), guess.because));
        if (clues.outlets > 0) put("outlets_count", static_cast<double>(clues.outlets));
        const auto gpus = netbox::gpuBays(clues.module_bays);
        if (item_.kind == Kind::gpu_system && gpus > 0) put("gpus", static_cast<double>(gpus));
    }

    /// Watts of all supplies together; nothing when one of them does not say.
    std::optional<double> drawOf(const std::vector<YAML::Node>& supplies, const char* key) const
    {
        double watts = 0;
        for (const YAML::Node& supply : supplies) {
            const auto draw = numberOf(supply, key, 1e6);
            if (!draw) return std::nullopt;
            watts += *draw;
        }
        return watts > 0 ? std::optional(watts) : std::nullopt;
    }

    void putDraw(const char* key, double watts, std::size_t supplies)
    {
        const double shown = std::string_view(key).ends_with("_kw") ? watts / 1000 : watts;
        if (supplies == 1) return put(key, shown);
        put(key, shown / 2, shown, Provenance::estimate,
            words::say("; {} supplies of {:.0f} W together, half of them perhaps spare: the file does not say", supplies, watts));
    }

    void readPower()
    {
        const auto supplies = entriesOf(root_, "power-ports");
        const auto most = drawOf(supplies, "maximum_draw");
        const auto usual = drawOf(supplies, "allocated_draw");
        // What flows through a power strip or a UPS is not its own draw.
        if (supplies.empty() || item_.kind == Kind::rack_pdu || item_.kind == Kind::ups) return;
        put("psu_count", static_cast<double>(supplies.size()));
        const bool is_switch = item_.kind == Kind::network_switch;
        if (most) putDraw(is_switch ? "power_max_w" : "power_peak_kw", *most, supplies.size());
        if (usual) putDraw(is_switch ? "power_typical_w" : "power_typical_kw", *usual, supplies.size());
    }

    YAML::Node root_;
    const NetboxOptions& options_;
    std::string source_;
    netbox::Ports ports_;
    Item item_;
};

}  // namespace

Result<Item> itemFromNetbox(std::string_view yaml, std::string_view file, const NetboxOptions& options)
{
    const auto at = [file](int line) { return words::say("{}, line {}", file, line); };
    if (!options.id.empty() && !isValidIdText(options.id)) return fail("'" + options.id + words::say("' is no id"), std::string(file), words::say("letters, digits, '-', '_' and '.', at most 64"));
    if (yaml.size() > largest_device_type_bytes) return fail(words::say("the file is too large for a device type"), std::string(file), words::say("at most {} MB", largest_device_type_bytes >> 20));
    if (const int line = lineOfWrongEncoding(yaml)) return fail(words::say("this is not UTF-8"), at(line), words::say("save the file as UTF-8"));
    try {
        const YAML::Node root = netbox::loadOne(std::string(yaml));
        if (!root.IsMap()) return fail(words::say("this is no device type"), at(1), words::say("a device type begins with manufacturer: ..."));
        Item item = Reader(root, file, options).read();
        if (auto done = checkItem(item); !done) return fail(done.error().what, words::say("{}, as {}", file, done.error().where), done.error().remedy);
        return item;
    } catch (const Wrong& wrong) {
        return fail(wrong.what, at(wrong.line), wrong.remedy);
    } catch (const YAML::Exception& problem) {
        return fail(words::say("this is not YAML: ") + problem.msg, at(problem.mark.is_null() ? 1 : problem.mark.line + 1), words::say("check indentation and quotes"));
    }
}

}  // namespace cw::catalog
