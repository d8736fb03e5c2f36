import '../shared/design/base.css';
