// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "document/edit.h"
#include "errors/error.h"

/// Pictures under the plan, to trace over.
namespace cw::document {

/// The width and height of a picture in pixels.
struct PictureSize {
    int width = 0;
    int height = 0;
};

/// Upright, as large as fits into `where`, in its middle; the scale is a guess until two points are given. The id, found in
/// the edit's after rows, comes from the name.
[[nodiscard]] Result<Edit> addBackground(const Document&, const std::string& name, floorplan::Picture picture, PictureSize pixels, const geometry::Rect& where);

/// The two points of the picture lie there. Refused: points that are one.
[[nodiscard]] Result<Edit> calibrate(const Document&, const BackgroundId&, const std::array<floorplan::PicturePoint, 2>& picture, const std::array<geometry::Point, 2>& site);

[[nodiscard]] Edit moveBackground(const Document&, const BackgroundId&, geometry::Point by);
/// 0: unseen, 100: covers the ground. Changes in a row become one history entry.
[[nodiscard]] Edit setOpacity(const Document&, const BackgroundId&, int percent);
[[nodiscard]] Edit setBackgroundHidden(const Document&, const BackgroundId&, bool hidden);
[[nodiscard]] Edit removeBackground(const Document&, const BackgroundId&);

}  // namespace cw::document
