// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QPixmap>

namespace cw::ui {

/// A design to begin with: its plan to scale, its name, its key figures, a line of description.
class DesignCard final : public QAbstractButton {
    Q_OBJECT
public:
    /// Of a card in the usual size of letters.
    static constexpr int usual_picture_height = 132;
    static constexpr int usual_height = 252;

    DesignCard(const QString& id, const QString& title, const QString& line, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const { return id_; }
    /// The picture is as wide as the card; figures: "100,352 GPUs · 154 MW · US$6.9 billion".
    void setPreview(const QPixmap& picture, const QString& figures);
    [[nodiscard]] bool hasPreview() const { return !picture_.isNull(); }
    /// Its size or its colours are no longer right.
    void dropPreview();
    [[nodiscard]] QSize pictureSize() const;
    [[nodiscard]] QString figures() const { return figures_; }

    /// 2: twice as high, as its letters are (which follow the font of the page).
    void setScale(double scale);
    [[nodiscard]] int pictureHeight() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString id_, line_, figures_;
    QPixmap picture_;
    double scale_ = 1;
};

}  // namespace cw::ui
