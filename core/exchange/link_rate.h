// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// How subnet files write the rate of a link: width and speed, "4xNDR".
namespace cw::exchange {

/// A rate in a text, and where it stands.
struct WrittenRate {
    std::int64_t mbps = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The last rate in the text: "4xNDR", "4x HDR", "12xQDR", or "25 Gb/s". What stands in quotes is a name and is not looked at.
/// Nominal rates as the InfiniBand Trade Association's road map names them: per lane SDR 2.5, DDR 5, QDR 10, FDR10 10, FDR 14,
/// EDR 25, HDR 50, NDR 100, XDR 200, GDR 400 Gb/s. Nothing: none is told, or it is unknown ("??x???").
[[nodiscard]] std::optional<WrittenRate> rateIn(std::string_view text);

/// "4xNDR" where a width of four lanes has that rate, "25 Gb/s" otherwise.
[[nodiscard]] std::string rateText(std::int64_t mbps);

}  // namespace cw::exchange
