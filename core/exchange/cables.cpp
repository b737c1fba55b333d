// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/cables.h"

#include <array>
#include <filesystem>
#include <fstream>
#include <map>
#include <memory>

#include <fmt/format.h>
#include <xlsxwriter.h>

#include "exchange/csv.h"

namespace cw::exchange {

namespace {

using cabling::CableEnd;
using cabling::ScheduledCable;

std::string metres(const ScheduledCable& cable) { return cable.length_m > 0 ? fmt::format("{:.1f}", cable.length_m) : std::string(); }

std::string unitText(const CableEnd& end) { return end.unit > 0 ? std::to_string(end.unit) : std::string(); }

/// What NetBox calls an interface of this device.
std::string interfaceOf(const CableEnd& end) { return end.is_switch ? fmt::format("port{}", end.port) : fmt::format("nic{}", end.port); }

/// NetBox's names of cable types; empty where it has none.
std::string netboxType(const std::string& medium)
{
    if (medium.find("copper passive") != std::string::npos) return "dac-passive";
    if (medium.find("copper") != std::string::npos) return "dac-active";
    if (medium.find("multimode") != std::string::npos) return "mmf-om4";
    if (medium.find("single-mode") != std::string::npos) return "smf-os2";
    return {};
}

struct Sum {
    std::int64_t cables = 0;
    double metres = 0;
};

std::map<std::string, Sum> sumsByMedium(const cabling::Schedule& schedule)
{
    std::map<std::string, Sum> sums;
    for (const ScheduledCable& cable : schedule) {
        Sum& sum = sums[cable.medium.empty() ? "unknown" : cable.medium];
        ++sum.cables;
        sum.metres += cable.length_m;
    }
    return sums;
}

struct Closing {
    void operator()(lxw_workbook* book) const { workbook_close(book); }
};

void fillCables(lxw_worksheet* sheet, lxw_format* head, const cabling::Schedule& schedule)
{
    constexpr std::array titles{"Label", "From device", "From port", "From place", "From unit", "To device", "To port", "To place", "To unit", "Gb/s", "Medium", "Length (m)"};
    constexpr std::array widths{22.0, 26.0, 10.0, 34.0, 10.0, 26.0, 10.0, 34.0, 10.0, 8.0, 22.0, 11.0};
    for (std::size_t i = 0; i < titles.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet, column, column, widths[i], nullptr);
        worksheet_write_string(sheet, 0, column, titles[i], head);
    }
    lxw_row_t row = 1;
    for (const ScheduledCable& cable : schedule) {
        lxw_col_t column = 0;
        const auto text = [&](const std::string& value) { worksheet_write_string(sheet, row, column++, value.c_str(), nullptr); };
        const auto number = [&](double value) { worksheet_write_number(sheet, row, column++, value, nullptr); };
        text(cable.label);
        for (const CableEnd* end : {&cable.from, &cable.to}) {
            text(end->device);
            number(end->port);
            text(end->place);
            if (end->unit > 0) number(end->unit);
            else ++column;
        }
        number(cable.gbps);
        text(cable.medium);
        if (cable.length_m > 0) number(cable.length_m);
        ++row;
    }
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_autofilter(sheet, 0, 0, row - 1, static_cast<lxw_col_t>(titles.size() - 1));
}

void fillSums(lxw_worksheet* sheet, lxw_format* head, const cabling::Schedule& schedule, const std::string& title)
{
    worksheet_set_column(sheet, 0, 0, 30, nullptr);
    worksheet_write_string(sheet, 0, 0, title.c_str(), head);
    for (lxw_col_t column = 0; const char* name : {"Medium", "Cables", "Length (m)"}) worksheet_write_string(sheet, 2, column++, name, head);
    lxw_row_t row = 3;
    for (const auto& [medium, sum] : sumsByMedium(schedule)) {
        worksheet_write_string(sheet, row, 0, medium.c_str(), nullptr);
        worksheet_write_number(sheet, row, 1, static_cast<double>(sum.cables), nullptr);
        if (sum.metres > 0) worksheet_write_number(sheet, row, 2, sum.metres, nullptr);
        ++row;
    }
}

}  // namespace

std::string toCableCsv(const cabling::Schedule& schedule)
{
    std::string out = csvRow(std::array<std::string, 12>{"from_device", "from_port", "to_device", "to_port", "medium", "length_m", "label", "gbps", "from_place", "to_place", "from_u", "to_u"});
    for (const ScheduledCable& cable : schedule)
        out += csvRow(std::array<std::string, 12>{cable.from.device, std::to_string(cable.from.port), cable.to.device, std::to_string(cable.to.port), cable.medium, metres(cable), cable.label,
                                                  fmt::format("{}", cable.gbps), cable.from.place, cable.to.place, unitText(cable.from), unitText(cable.to)});
    return out;
}

std::string toNetboxCables(const cabling::Schedule& schedule)
{
    std::string out = csvRow(std::array<std::string, 11>{"side_a_device", "side_a_type", "side_a_name", "side_b_device", "side_b_type", "side_b_name", "type", "status", "label", "length", "length_unit"});
    for (const ScheduledCable& cable : schedule)
        out += csvRow(std::array<std::string, 11>{cable.from.device, "dcim.interface", interfaceOf(cable.from), cable.to.device, "dcim.interface", interfaceOf(cable.to), netboxType(cable.medium),
                                                  "planned", cable.label, metres(cable), cable.length_m > 0 ? "m" : ""});
    return out;
}

Result<void> writeCableWorkbook(const cabling::Schedule& schedule, const std::string& title, const std::string& path)
{
    constexpr std::size_t most_rows = LXW_ROW_MAX - 1;
    if (schedule.size() > most_rows)
        return fail(fmt::format("{} cables are more than a sheet of a workbook holds ({})", schedule.size(), most_rows), path, "export csv instead");
    const std::string aside = path + ".writing";
    // The library would tell its own story on standard error.
    if (!std::ofstream(aside)) return fail("the workbook cannot be written", path, "check the folder and its permissions");
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    std::unique_ptr<lxw_workbook, Closing> book(workbook_new_opt(aside.c_str(), &options));
    if (!book) return fail("the workbook cannot be written", path);
    lxw_format* head = workbook_add_format(book.get());
    format_set_bold(head);
    fillCables(workbook_add_worksheet(book.get(), "Cables"), head, schedule);
    fillSums(workbook_add_worksheet(book.get(), "By medium"), head, schedule, title);
    const lxw_error problem = workbook_close(book.release());
    std::error_code moved;
    if (problem == LXW_NO_ERROR) std::filesystem::rename(aside, path, moved);
    if (problem == LXW_NO_ERROR && !moved) return {};
    std::filesystem::remove(aside, moved);
    return fail(fmt::format("the workbook cannot be written: {}", problem != LXW_NO_ERROR ? lxw_strerror(problem) : "the folder cannot be written to"), path);
}

}  // namespace cw::exchange
