// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include <QImage>
#include <QSize>

#include "floorplan/rows.h"

namespace cw::ui {

struct PlanPaint;

/// A picture file as pixels: read once, with halves of halves, so that it costs what is seen of it at every zoom.
struct PictureLevels {
    QSize size;                                ///< of the file, as the picture points count
    std::vector<QImage> images;                ///< each half as large as the one before; empty: cannot be read
};
/// Larger sides are read smaller: nobody sees more on a screen, and an aerial view must not take a gigabyte.
inline constexpr int most_picture_px = 4096;
[[nodiscard]] PictureLevels readPicture(const QByteArray& file, QString* error = nullptr);

/// The background pictures of a plan, ready to be painted.
class BackgroundPictures {
public:
    /// False: there is none in sight.
    bool paint(const PlanPaint& paint);

private:
    struct Known {
        floorplan::Picture picture;
        PictureLevels levels;
    };
    [[nodiscard]] const PictureLevels& levelsOf(const floorplan::Background& row);

    std::map<BackgroundId, Known> known_;
};

}  // namespace cw::ui
