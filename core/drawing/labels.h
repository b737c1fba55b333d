// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "drawing/builder.h"

namespace cw::drawing {

/// Places labels so that none covers another, or anything that was declared an obstacle.
class Labels {
public:
    explicit Labels(const Frame& within) : within_(within.box()) {}

    void avoid(const Frame& frame) { taken_.push_back(frame.box()); }
    /// True and taken when the text lies within the frame and on nothing else.
    bool place(SheetBuilder& builder, Pt baseline, std::string_view utf8, const Type& type);
    /// Several lines, the first at `baseline`; all or none.
    bool place(SheetBuilder& builder, Pt baseline, const std::vector<std::pair<std::string, Type>>& lines);
    [[nodiscard]] bool isFree(const Box& box) const;

private:
    Box within_;
    std::vector<Box> taken_;
};

}  // namespace cw::drawing
