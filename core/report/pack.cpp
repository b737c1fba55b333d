// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <fmt/format.h>

#include "report/report.h"
#include "report/slide.h"

namespace cw::report {

std::vector<drawing::Sheet> pack(const document::Document& document, const evaluation::Assessment& assessment)
{
    std::vector<drawing::SheetBuilder> slides;
    slides.push_back(slide::project(document, assessment));
    slides.push_back(slide::site(document, assessment));
    slides.push_back(slide::power(document, assessment));
    slides.push_back(slide::water(document, assessment));
    slides.push_back(slide::cost(document, assessment));
    for (drawing::SheetBuilder& page : slide::sources(document, assessment)) slides.push_back(std::move(page));

    std::vector<drawing::Sheet> sheets;
    const int count = static_cast<int>(slides.size());
    for (int i = 0; i < count; ++i) {
        slide::drawFoot(slides[static_cast<std::size_t>(i)], document, i + 1, count);
        sheets.push_back(slides[static_cast<std::size_t>(i)].take());
        sheets.back().number = fmt::format("P-{:02}", i + 1);
    }
    return sheets;
}

}  // namespace cw::report
