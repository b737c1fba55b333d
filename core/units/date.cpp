// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <charconv>

#include <fmt/format.h>

#include "units/units.h"
#include "words/words.h"

namespace cw::units {

namespace {

bool takeDigits(std::string_view text, int& value)
{
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    return code == std::errc() && end == text.data() + text.size() && text.front() != '-';
}

}  // namespace

Result<Date> parseDate(std::string_view text)
{
    int year = 0, month = 0, day = 0;
    const bool shape = text.size() == 10 && text[4] == '-' && text[7] == '-' && takeDigits(text.substr(0, 4), year) && takeDigits(text.substr(5, 2), month) &&
                       takeDigits(text.substr(8, 2), day);
    const Date date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)), std::chrono::day(static_cast<unsigned>(day))};
    if (!shape || !date.ok()) return fail("'" + std::string(text.substr(0, 40)) + words::say("' is no date"), {}, words::say("write year-month-day, as in 2024-08-01"));
    return date;
}

std::string formatDate(Date date)
{
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

std::string formatDateLong(Date date)
{
    static constexpr std::array months{words::sayable("January"), words::sayable("February"), words::sayable("March"),     words::sayable("April"),   words::sayable("May"),      words::sayable("June"),
                                       words::sayable("July"),    words::sayable("August"),   words::sayable("September"), words::sayable("October"), words::sayable("November"), words::sayable("December")};
    if (!date.ok()) return "—";
    return words::say("{0} {1} {2}", static_cast<unsigned>(date.day()), words::said(months[static_cast<unsigned>(date.month()) - 1]), static_cast<int>(date.year()));
}

}  // namespace cw::units
