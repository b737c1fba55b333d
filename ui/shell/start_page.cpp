// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/start_page.h"

#include <algorithm>

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "session/design_name.h"
#include "shell/settings.h"
#include "shell/start_entry.h"
#include "style/icons.h"
#include "style/theme.h"

namespace cw::ui {

namespace {

constexpr int file_column_width = 320;
constexpr int most_gallery_width = 1120;
constexpr double usual_width = 1500, usual_height = 900;  ///< beyond which the page grows with the window
constexpr double most_scale = 2.25;
constexpr double title_pt = 15;

QLabel* label(const QString& text, const char* role)
{
    auto* made = new QLabel(text);
    made->setProperty("role", role);
    made->setWordWrap(true);
    return made;
}

QVBoxLayout* columnOf(QWidget& widget)
{
    auto* layout = new QVBoxLayout(&widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tight);
    return layout;
}

void clear(QLayout& layout)
{
    while (auto* item = layout.takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();  // it may be the button that was just clicked
        if (item->layout()) clear(*item->layout());
        delete item;
    }
}

}  // namespace

StartPage::StartPage(const Recovery& recovery, QWidget* parent) : QWidget(parent), recovery_(recovery)
{
    content_ = new QWidget;
    auto* content = content_;
    content->setProperty("role", "panel");
    content->setAttribute(Qt::WA_StyledBackground);
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(2 * spacing::section, 2 * spacing::section, 2 * spacing::section, 2 * spacing::section);
    columns->setSpacing(2 * spacing::section);
    columns->addStretch(1);
    columns->addWidget(fileColumn(), 0, Qt::AlignTop);
    columns->addWidget(designColumn(), 100, Qt::AlignTop);
    columns->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    refresh();
}

QWidget* StartPage::designColumn()
{
    auto* widget = design_column_ = new QWidget;
    widget->setMaximumWidth(most_gallery_width);
    auto* layout = columnOf(*widget);
    layout->addWidget(label(tr("Begin with a design"), "title"));
    layout->addWidget(label(tr("Each is complete, drawn to scale, and grows to the number of GPUs you want: File › New from template."), "caption"));
    layout->addSpacing(spacing::wide);
    gallery_ = new TemplateGallery;
    connect(gallery_, &TemplateGallery::chosen, this, &StartPage::templateChosen);
    layout->addWidget(gallery_);
    return widget;
}

QWidget* StartPage::fileColumn()
{
    auto* widget = file_column_ = new QWidget;
    widget->setFixedWidth(file_column_width);
    auto* layout = columnOf(*widget);
    leftovers_ = new QVBoxLayout;
    layout->addLayout(leftovers_);
    layout->addWidget(label(tr("Open"), "title"));
    layout->addWidget(label(tr("Or drop a design file onto this window."), "caption"));
    layout->addSpacing(spacing::normal);
    auto* open = new StartEntry("open", tr("Open a design…"), tr("A .json file of Clusterwright"));
    connect(open, &QAbstractButton::clicked, this, &StartPage::openRequested);
    layout->addWidget(open);
    layout->addSpacing(spacing::normal);
    recent_ = new QVBoxLayout;
    recent_->setSpacing(spacing::tight);
    layout->addLayout(recent_);
    return widget;
}

void StartPage::refresh()
{
    constexpr int most_shown = 6;
    clear(*recent_);
    clear(*leftovers_);
    const QStringList files = settings::recentFiles().mid(0, most_shown);
    recent_->addWidget(label(tr("Recent"), "heading"));
    if (files.isEmpty()) recent_->addWidget(label(tr("Designs that you open or save will be listed here."), "caption"));
    for (const QString& path : files) addRecent(path);
    const auto leftovers = recovery_.leftovers();
    if (leftovers.empty()) return;
    leftovers_->addWidget(label(tr("Unsaved work"), "title"));
    leftovers_->addWidget(label(tr("The program did not end as it should. This was kept:"), "caption"));
    for (const auto& leftover : leftovers) addLeftover(leftover);
    leftovers_->addSpacing(spacing::section);
}

void StartPage::addRecent(const QString& path)
{
    const bool there = QFileInfo::exists(path);
    const QString folder = QDir::toNativeSeparators(QFileInfo(path).path());
    auto* button = new StartEntry(there ? "recent" : "warning", designName(path), there ? folder : tr("Missing: no longer in %1. Click to take it off this list.").arg(folder));
    button->setProperty("missing", !there);
    connect(button, &QAbstractButton::clicked, this, [this, path, there] {
        if (there) {
            emit fileChosen(path);
            return;
        }
        settings::removeRecentFile(path);
        refresh();
    });
    recent_->addWidget(button);
}

void StartPage::addLeftover(const Recovery::Leftover& leftover)
{
    const QString name = leftover.origin.isEmpty() ? tr("Untitled") : designName(leftover.origin);
    auto* recover = new StartEntry("recent", tr("Recover %1").arg(name), tr("Kept on %1").arg(QLocale().toString(leftover.written, QLocale::ShortFormat)));
    recover->setProperty("recover", true);
    connect(recover, &QAbstractButton::clicked, this, [this, leftover] { emit recoverRequested(leftover); });
    auto* discard = new QPushButton(tr("Discard"));
    discard->setAccessibleName(tr("Discard the unsaved work on %1").arg(name));
    connect(discard, &QAbstractButton::clicked, this, [this, leftover] {
        Recovery::discard(leftover);
        refresh();
    });
    auto* row = new QHBoxLayout;
    row->addWidget(recover, 1);
    row->addWidget(discard);
    leftovers_->addLayout(row);
}

/// On a large screen everything is larger: letters, columns and cards alike, so that it is read from where one sits.
void StartPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const double scale = std::clamp(std::min(width() / usual_width, height() / usual_height), 1.0, most_scale);
    if (scale == scale_) return;
    scale_ = scale;
    QFont letters = font();
    letters.setPointSizeF(letters.pointSizeF() * scale);
    content_->setFont(letters);
    content_->setStyleSheet(QStringLiteral("QLabel[role=\"title\"] { font-size: %1pt; font-weight: 600; }").arg(title_pt * scale));
    file_column_->setFixedWidth(static_cast<int>(file_column_width * scale));
    design_column_->setMaximumWidth(static_cast<int>(most_gallery_width * scale));
    gallery_->setScale(scale);
}

void StartPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void StartPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Colours::of(palette()).surface);
}

}  // namespace cw::ui
